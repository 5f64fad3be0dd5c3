import * as v from 'valibot'
import type { Forecast } from './forecast'
import { zoneOf } from './local-time'
import { parsePlace } from './parse-place'

const degrees = v.pipe(v.number(), v.minValue(-150), v.maxValue(150))
const instant = v.pipe(v.string(), v.isoTimestamp())
const number = v.nullable(v.number())
const code = v.pipe(v.number(), v.integer())
/** As many as an answer may bring. */
const MOST = 100

const kept = v.object({
  place: v.unknown(),
  from: v.pipe(v.string(), v.maxLength(300)),
  zone: v.pipe(v.string(), v.maxLength(64)),
  at: instant,
  temp: degrees,
  feelsLike: v.nullable(degrees),
  wind: number,
  precipitation: number,
  code,
  isDay: v.boolean(),
  hours: v.pipe(
    v.array(
      v.object({ at: instant, temp: degrees, code: v.nullable(code), isDay: v.boolean(), chance: number }),
    ),
    v.maxLength(MOST),
  ),
  days: v.pipe(
    v.array(
      v.object({
        date: v.pipe(v.string(), v.isoDate()),
        code: v.nullable(code),
        high: v.nullable(degrees),
        low: v.nullable(degrees),
        chance: number,
        sunrise: v.nullable(instant),
        sunset: v.nullable(instant),
      }),
    ),
    v.maxLength(MOST),
  ),
  fetchedAt: instant,
})

/** A forecast as storage holds it. */
export function parseStoredForecast(value: unknown): Forecast | null {
  const result = v.safeParse(kept, value)
  const place = result.success ? parsePlace(result.output.place) : null
  // Checked again: a view hands it to `Intl`, which throws at a zone it doesn't know.
  return result.success && place ? { ...result.output, place, zone: zoneOf([result.output.zone], 0) } : null
}
