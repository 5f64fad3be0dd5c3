import type { WeatherError } from '@/lib/weather/forecast'

/** The last time the service gave no forecast: it is left in peace for a while. */
export interface WeatherTrouble {
  readonly url: string
  readonly error: WeatherError
  readonly at: string
}

const MINUTE = 60_000

/** A limit is counted by the minute, hour or day (FIELD.md 4h); a lost connection is often back at the next click. */
const pauses: Readonly<Record<WeatherError['kind'], number>> = {
  weatherOff: 0,
  weatherOffline: MINUTE / 2,
  weatherTimeout: 2 * MINUTE,
  weatherBusy: 30 * MINUTE,
  weatherRefused: 30 * MINUTE,
  weatherGarbled: 30 * MINUTE,
}

const kinds: ReadonlySet<string> = new Set(Object.keys(pauses))

const isKind = (kind: unknown): kind is WeatherError['kind'] => typeof kind === 'string' && kinds.has(kind)

export function parseWeatherTrouble(raw: unknown): WeatherTrouble | null {
  if (typeof raw !== 'object' || raw === null || !('url' in raw) || !('error' in raw) || !('at' in raw))
    return null
  const { url, error, at } = raw
  const kind = typeof error === 'object' && error !== null && 'kind' in error ? error.kind : null
  return typeof url === 'string' && typeof at === 'string' && isKind(kind)
    ? { url, error: { kind }, at }
    : null
}

/** Also over when the clock has jumped back. */
export function isTroubleOver({ error, at }: WeatherTrouble, now: string): boolean {
  const passed = Date.parse(now) - Date.parse(at)
  return !(passed >= 0 && passed < pauses[error.kind])
}
