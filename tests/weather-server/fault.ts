import type { ServerResponse } from 'node:http'

/** How the service can go wrong; each was seen with Open-Meteo or with what stands between it and a reader. */
export type Fault =
  /** 400 with a reason. */
  | 'badRequest'
  /** 429, without Retry-After. */
  | 'tooMany'
  /** 500 with an HTML page. */
  | 'serverError'
  /** No answer until the fault is taken off or the server closes. */
  | 'slow'
  /** 200, a hotel's log-in page. */
  | 'garbage'
  /** 200, JSON of 40 MB. */
  | 'huge'
  /** 200, the right keys with the wrong types. */
  | 'wrongTypes'
  /** The connection breaks in the middle of the answer. */
  | 'cut'

const HUGE = 40_000_000
const PAGE = '<!doctype html><title>Welcome</title><p>Please accept the terms to go on.</p>'

const json = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(text)
}

const html = (response: ServerResponse, status: number): void => {
  response.writeHead(status, { 'content-type': 'text/html' })
  response.end(PAGE)
}

export const answerWith: Readonly<Record<Exclude<Fault, 'slow'>, (response: ServerResponse) => void>> = {
  badRequest: (response) => json(response, 400, '{"error":true,"reason":"Value of type Float required"}'),
  tooMany: (response) =>
    json(
      response,
      429,
      '{"error":true,"reason":"Minutely API request limit exceeded. Please try again in one minute."}',
    ),
  serverError: (response) => html(response, 500),
  garbage: (response) => html(response, 200),
  huge: (response) => json(response, 200, `{"results":[],"filler":"${'x'.repeat(HUGE)}"}`),
  wrongTypes: (response) =>
    json(
      response,
      200,
      '{"current_units":{"temperature_2m":"°C"},"current":{"temperature_2m":"7","weather_code":null,"is_day":true},"daily":[],"results":{"id":"1"}}',
    ),
  cut: (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' })
    response.write('{"current":', () => response.destroy())
  },
}
