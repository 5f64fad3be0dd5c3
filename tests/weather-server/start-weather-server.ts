import { createServer, type ServerResponse } from 'node:http'
import { answerWith, type Fault } from './fault.ts'
import { type Answer, forecastAnswer, mildEvening, type Sky } from './forecast-answer.ts'
import { searchAnswer } from './search-answer.ts'

export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
}

export interface WeatherServer {
  /** For both base addresses of the settings. */
  readonly base: string
  /** Every request since the start, in order, failed ones too. */
  readonly requests: readonly SeenRequest[]
  /** From now on each answer goes wrong this way; `null` heals, and answers what `slow` has held back. */
  fail(fault: Fault | null): void
  /** Changes the weather. */
  turn(sky: Partial<Sky>): void
  close(): Promise<void>
}

interface Options {
  /** Lets any page on the web read its answers, as Open-Meteo does. A server behind a reader's own proxy may not. */
  readonly open?: boolean
}

/** What the service says to a question. */
export function weatherAnswer(url: URL, sky: Sky = mildEvening): Answer {
  if (url.pathname === '/v1/forecast') return forecastAnswer(url.searchParams, sky)
  if (url.pathname === '/v1/search') return searchAnswer(url.searchParams)
  return { status: 404, body: { error: true, reason: 'Not Found' } }
}

/** Open-Meteo's forecast and geocoding on a local port, from its contract; nothing leaves the machine. */
export async function startWeatherServer({ open = true }: Options = {}): Promise<WeatherServer> {
  const requests: SeenRequest[] = []
  const held: (() => void)[] = []
  let fault: Fault | null = null
  let sky = mildEvening

  const answer = (url: URL, response: ServerResponse): void => {
    const { status, body } = weatherAnswer(url, sky)
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    response.end(JSON.stringify(body))
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    requests.push({
      method: request.method ?? '',
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
    })
    // The extension has no right to this host: like the real service, the answer must open itself to any origin.
    if (open) response.setHeader('access-control-allow-origin', '*')
    if (fault === 'slow') held.push(() => answer(url, response))
    else if (fault) answerWith[fault](response)
    else answer(url, response)
  })

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0

  return {
    base: `http://127.0.0.1:${port}`,
    requests,
    fail(next) {
      fault = next
      if (next === null) for (const release of held.splice(0)) release()
    },
    turn(change) {
      sky = { ...sky, ...change }
    },
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
