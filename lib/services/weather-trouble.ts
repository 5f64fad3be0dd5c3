import type { WeatherError } from '@/lib/weather/forecast'

/** The last time the service gave no forecast: it is left in peace for a while. */
export interface WeatherTrouble {
  readonly url: string
  readonly error: WeatherError
  readonly at: string
  /** How often in a row. */
  readonly times: number
}

type Kind = WeatherError['kind']

const MINUTE = 60_000

/** The first pause, and the longest: each failure in a row doubles it. A limit is counted by the minute, hour or day (FIELD.md 4h), and its answer doesn't say for how long; a lost connection is often back at the next click. */
const pauses: Readonly<Record<Kind, readonly [first: number, longest: number]>> = {
  weatherOff: [0, 0],
  weatherOffline: [MINUTE / 2, 4 * MINUTE],
  weatherTimeout: [2 * MINUTE, 32 * MINUTE],
  weatherBusy: [4 * MINUTE, 256 * MINUTE],
  weatherDown: [4 * MINUTE, 64 * MINUTE],
  weatherRefused: [32 * MINUTE, 256 * MINUTE],
  weatherGarbled: [4 * MINUTE, 64 * MINUTE],
}

const isKind = (kind: unknown): kind is Kind => typeof kind === 'string' && Object.hasOwn(pauses, kind)

export function parseWeatherTrouble(raw: unknown): WeatherTrouble | null {
  if (typeof raw !== 'object' || raw === null || !('url' in raw) || !('error' in raw) || !('at' in raw))
    return null
  const { url, error, at } = raw
  const kind = typeof error === 'object' && error !== null && 'kind' in error ? error.kind : null
  const times = 'times' in raw && typeof raw.times === 'number' ? raw.times : 1
  return typeof url === 'string' && typeof at === 'string' && isKind(kind)
    ? { url, error: { kind }, at, times }
    : null
}

/** Also over when the clock has jumped back. */
export function isTroubleOver({ error, at, times }: WeatherTrouble, now: string): boolean {
  const [first, longest] = pauses[error.kind]
  const passed = Date.parse(now) - Date.parse(at)
  return !(passed >= 0 && passed < Math.min(longest, first * 2 ** (times - 1)))
}

/** Whether the reader may cut the pause short: a service that counts questions is not asked more often for being asked to. */
export const mayAskAgain = ({ error }: Pick<WeatherTrouble, 'error'>): boolean => error.kind !== 'weatherBusy'
