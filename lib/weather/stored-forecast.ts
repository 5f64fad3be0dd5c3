import * as v from 'valibot'
import type { Forecast } from './forecast'
import { parsePlace } from './parse-place'

/** Open-Meteo's model updates hourly and asks clients not to hurry it (FIELD.md 4h). */
const FRESH_FOR = 30 * 60_000

/** Whether a kept answer may still be shown as now. One from the future is stale: the clock has jumped back. */
export function isFresh(forecast: Forecast, now: string): boolean {
  const age = Date.parse(now) - Date.parse(forecast.fetchedAt)
  return age >= 0 && age < FRESH_FOR
}

const degrees = v.pipe(v.number(), v.minValue(-150), v.maxValue(150))
const kept = v.object({
  place: v.unknown(),
  unit: v.picklist(['C', 'F']),
  temp: degrees,
  code: v.pipe(v.number(), v.integer()),
  isDay: v.boolean(),
  high: v.nullable(degrees),
  low: v.nullable(degrees),
  fetchedAt: v.pipe(v.string(), v.isoTimestamp()),
})

/** A forecast as storage holds it. */
export function parseStoredForecast(value: unknown): Forecast | null {
  const result = v.safeParse(kept, value)
  const place = result.success ? parsePlace(result.output.place) : null
  return result.success && place ? { ...result.output, place } : null
}
