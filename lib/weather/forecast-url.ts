import { roundCoordinate } from './coordinate'
import type { Place } from './forecast'

/** Only what is shown is asked for: Open-Meteo counts requests with many variables as several (FIELD.md 4h). */
const CURRENT = 'temperature_2m,apparent_temperature,is_day,precipitation,weather_code,wind_speed_10m'
const HOURLY = 'temperature_2m,precipitation_probability,weather_code'
const DAILY =
  'weather_code,temperature_2m_max,temperature_2m_min,precipitation_probability_max,sunrise,sunset'

/** As many as are shown, today included. */
export const FORECAST_DAYS = 5

/** `base` may carry a path, as self-hosted servers behind a proxy do. The service's own units, °C, km/h and mm, are the ones we keep. */
export function forecastUrl(base: string, place: Place): string {
  const query = new URLSearchParams({
    latitude: String(roundCoordinate(place.latitude)),
    longitude: String(roundCoordinate(place.longitude)),
    current: CURRENT,
    hourly: HOURLY,
    daily: DAILY,
    // With `daily` the service demands a time zone, so that a day is the place's day.
    timezone: 'auto',
    forecast_days: String(FORECAST_DAYS),
  })
  return `${base.replace(/\/+$/, '')}/v1/forecast?${query}`
}
