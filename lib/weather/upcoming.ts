import type { Forecast, ForecastDay, ForecastHour } from './forecast'
import { FORECAST_DAYS } from './forecast-url'

const HOURS = 12

/** What the place's clock shows: the service's own time, moved on by what has passed here since. A wrong clock on the device then changes nothing. */
export function placeTime({ at, fetchedAt }: Forecast, now: Date): Date {
  const passed = now.getTime() - Date.parse(fetchedAt)
  return new Date(Date.parse(at) + Math.max(0, passed))
}

/** "2026-11-22" where the place is. */
export const placeDay = ({ zone }: Forecast, time: Date): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(time)

export function upcomingHours(forecast: Forecast, now: Date): readonly ForecastHour[] {
  const time = placeTime(forecast, now).getTime()
  return forecast.hours.filter(({ at }) => Date.parse(at) > time).slice(0, HOURS)
}

/** Today first, as far as the answer still reaches. */
export function upcomingDays(forecast: Forecast, now: Date): readonly ForecastDay[] {
  const today = placeDay(forecast, placeTime(forecast, now))
  return forecast.days.filter(({ date }) => date >= today).slice(0, FORECAST_DAYS)
}
