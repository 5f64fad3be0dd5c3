import { type Answer, refuse } from './forecast-answer.ts'

interface Town {
  readonly id: number
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  readonly timezone: string
  readonly country: string
  readonly country_code: string
  readonly admin1?: string
  readonly admin2?: string
}

/** Invented towns with real kinds of trouble: namesakes in two countries, two in one state, one without a region. */
const TOWNS: readonly Town[] = [
  {
    id: 9000001,
    name: 'Harborview',
    latitude: 41.38476,
    longitude: -70.91235,
    timezone: 'America/New_York',
    country: 'United States',
    country_code: 'US',
    admin1: 'Massachusetts',
    admin2: 'Bristol County',
  },
  {
    id: 9000002,
    name: 'Harborview',
    latitude: 42.10551,
    longitude: -72.58981,
    timezone: 'America/New_York',
    country: 'United States',
    country_code: 'US',
    admin1: 'Massachusetts',
    admin2: 'Hampden County',
  },
  {
    id: 9000003,
    name: 'Harborview',
    latitude: -33.85678,
    longitude: 151.21518,
    timezone: 'Australia/Sydney',
    country: 'Australia',
    country_code: 'AU',
    admin1: 'New South Wales',
  },
  {
    id: 9000004,
    name: 'Seeburg',
    latitude: 48.13743,
    longitude: 11.57549,
    timezone: 'Europe/Berlin',
    country: 'Deutschland',
    country_code: 'DE',
    admin1: 'Bayern',
    admin2: 'Oberbayern',
  },
  {
    id: 9000005,
    name: 'San Lirio',
    latitude: 9.00123,
    longitude: -79.50987,
    timezone: 'America/Panama',
    country: 'Panamá',
    country_code: 'PA',
  },
]

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** `GET /v1/search`: fewer than 3 letters match whole names only, and without a match there is no `results` at all. */
export function searchAnswer(query: URLSearchParams): Answer {
  const name = fold(query.get('name') ?? '')
  if (!query.has('name')) return refuse('Parameter name is required')
  const matches = TOWNS.filter((town) =>
    name.length < 3 ? fold(town.name) === name : fold(town.name).startsWith(name),
  )
  const results = matches.slice(0, Number(query.get('count') ?? 10))
  return { status: 200, body: { ...(results.length > 0 && { results }), generationtime_ms: 0.4 } }
}
