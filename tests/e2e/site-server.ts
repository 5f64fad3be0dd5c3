import { existsSync, readFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { createServer, type ServerOptions } from 'node:https'
import { join } from 'node:path'
import { type PageCase, pageCases } from '../pages/page-case.ts'

export interface SiteRequest {
  readonly url: string
  readonly headers: IncomingHttpHeaders
}

/** What a test serves beside the pages of `tests/pages`. */
export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string | Buffer
  /** Nothing is answered before this comes. */
  readonly after?: Promise<unknown>
}

export interface SiteServer {
  /** For the browser: every name in the world is this server, but for the machine's own. */
  readonly flags: readonly string[]
  readonly port: number
  /** Every request since `forget`, in order, whoever made it but for the browser itself. */
  readonly requests: readonly SiteRequest[]
  forget(): void
  /** Serves something of the test's own at an address. */
  put(url: string, answer: Answer): void
  /** Lets a test answer for a whole host, whatever is asked of it. */
  hand(host: string, answer: (url: URL) => Answer): void
  /** Stops for good; more than once is no harm. */
  close(): Promise<void>
}

/** What Chromium asks of its maker by itself, sign-in state and form fields. No line of Lede knows these names. */
const ofTheBrowser = /(^|\.)(google|googleapis|gstatic)\.com$/

const folder = (path: string) => join(import.meta.dirname, path)

const types = new Map([
  ['jpg', 'image/jpeg'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
])

const certificate: ServerOptions = {
  key: readFileSync(folder('certificate/key.pem')),
  cert: readFileSync(folder('certificate/certificate.pem')),
}

const html = { 'content-type': 'text/html; charset=utf-8' }

function headersOf({ expected }: PageCase): Record<string, string> {
  const { headers } = expected
  return typeof headers === 'object' && headers !== null
    ? Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
    : {}
}

const pageOf = (page: PageCase): Answer => ({
  headers: { ...html, ...headersOf(page) },
  body: readFileSync(page.file),
})

function pictureAt(url: URL): Answer | undefined {
  const name = /^\/pictures\/([\w-]+\.(\w+))$/.exec(url.pathname)
  const file = name?.[1] ? folder(`../pages/pictures/${name[1]}`) : ''
  const type = types.get(name?.[2] ?? '')
  return type && existsSync(file)
    ? { headers: { 'content-type': type }, body: readFileSync(file) }
    : undefined
}

const nothing: Answer = { status: 404, headers: html, body: '<!doctype html><title>Not here</title>' }

/** All our test pages under their own addresses, over TLS as on the web. Nothing leaves the machine. */
export async function startSiteServer(): Promise<SiteServer> {
  const requests: SiteRequest[] = []
  const answers = new Map<string, Answer>(pageCases().map((page) => [page.url, pageOf(page)]))

  const hosts = new Map<string, (url: URL) => Answer>()

  const server = createServer(certificate, ({ headers, url: path }, response) => {
    const url = new URL(path ?? '/', `https://${headers.host}`)
    if (!ofTheBrowser.test(url.hostname)) requests.push({ url: url.href, headers })
    const answer = hosts.get(url.host)?.(url) ?? answers.get(url.href) ?? pictureAt(url) ?? nothing
    void Promise.resolve(answer.after).then(() => {
      response.writeHead(answer.status ?? 200, answer.headers ?? html)
      response.end(answer.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0

  return {
    requests,
    port,
    flags: [
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
      '--ignore-certificate-errors',
    ],
    forget: () => requests.splice(0),
    put: (url, answer) => answers.set(url, answer),
    hand: (host, answer) => hosts.set(host, answer),
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
