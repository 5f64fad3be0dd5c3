import * as v from 'valibot'
import type { Forecast, ForecastDay, ForecastHour, Place } from './forecast'
import { type ForecastAnswer, forecastAnswer } from './forecast-answer'
import { localDay, localInstant, zoneOf } from './local-time'
import { isUp, suns } from './sun'

/** More than the 12 that are shown, so that there are 12 also while nothing newer can be had. */
const HOURS = 36

function hoursOf(
  { hourly, daily, current, utc_offset_seconds }: ForecastAnswer,
  now: string,
): ForecastHour[] {
  const sunOf = suns(daily)
  const present = Date.parse(now) - 60 * 60_000
  const all = (hourly?.time ?? []).flatMap((local, index) => {
    const temp = hourly?.temperature_2m[index] ?? null
    const at = local === null ? null : localInstant(local, utc_offset_seconds)
    if (local === null || at === null || temp === null || Date.parse(at) <= present) return []
    const sun = sunOf.get(localDay(local) ?? '')
    return [
      {
        at,
        temp,
        code: hourly?.weather_code[index] ?? null,
        isDay: sun ? isUp(sun, local) : current.is_day === 1,
        chance: hourly?.precipitation_probability[index] ?? null,
      },
    ]
  })
  return all.slice(0, HOURS)
}

function daysOf({ daily, utc_offset_seconds }: ForecastAnswer): ForecastDay[] {
  const sunOf = suns(daily)
  return (daily?.time ?? []).flatMap((date, index) => {
    if (date === null || localDay(`${date}T00:00`) === null) return []
    const sun = sunOf.get(date)
    return [
      {
        date,
        code: daily?.weather_code[index] ?? null,
        high: daily?.temperature_2m_max[index] ?? null,
        low: daily?.temperature_2m_min[index] ?? null,
        chance: daily?.precipitation_probability_max[index] ?? null,
        sunrise: sun ? localInstant(sun.rise, utc_offset_seconds) : null,
        sunset: sun ? localInstant(sun.set, utc_offset_seconds) : null,
      },
    ]
  })
}

interface Asked {
  readonly place: Place
  readonly from: string
  readonly at: string
}

/** The service's answer; `null` when it isn't one, or is in other units than ours. */
export function parseForecast(value: unknown, { place, from, at: fetchedAt }: Asked): Forecast | null {
  const result = v.safeParse(forecastAnswer, value)
  if (!result.success) return null
  const { current, timezone, utc_offset_seconds: offset } = result.output
  const at = (current.time === undefined ? null : localInstant(current.time, offset)) ?? fetchedAt
  return {
    place,
    from,
    zone: zoneOf([timezone, place.timezone], offset),
    at,
    temp: current.temperature_2m,
    feelsLike: current.apparent_temperature ?? null,
    wind: current.wind_speed_10m ?? null,
    precipitation: current.precipitation ?? null,
    code: current.weather_code,
    isDay: current.is_day === 1,
    hours: hoursOf(result.output, at),
    days: daysOf(result.output),
    fetchedAt,
  }
}
