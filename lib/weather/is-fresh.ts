import type { Forecast } from './forecast'

/** Open-Meteo's model updates hourly and asks clients not to hurry it (FIELD.md 4h). */
const FRESH_FOR = 30 * 60_000

/** Whether a kept answer may still be shown as now. One from the future is stale: the clock has jumped back. */
export function isFresh(forecast: Pick<Forecast, 'fetchedAt'>, now: string): boolean {
  const age = Date.parse(now) - Date.parse(forecast.fetchedAt)
  return age >= 0 && age < FRESH_FOR
}
