import { roundCoordinate } from './coordinate'
import type { Place, TemperatureUnit } from './forecast'

/** Only what is shown is asked for: Open-Meteo counts requests with many variables as several (FIELD.md 4h). */
const CURRENT = 'temperature_2m,is_day,weather_code'
const DAILY = 'temperature_2m_max,temperature_2m_min'

/** `base` may carry a path, as self-hosted servers behind a proxy do. */
export function forecastUrl(base: string, place: Place, unit: TemperatureUnit): string {
  const query = new URLSearchParams({
    latitude: String(roundCoordinate(place.latitude)),
    longitude: String(roundCoordinate(place.longitude)),
    current: CURRENT,
    daily: DAILY,
    // With `daily` the service demands a time zone, so that a day is the place's day.
    timezone: 'auto',
    forecast_days: '1',
    temperature_unit: unit === 'F' ? 'fahrenheit' : 'celsius',
  })
  return `${base.replace(/\/+$/, '')}/v1/forecast?${query}`
}
