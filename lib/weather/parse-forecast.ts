import * as v from 'valibot'
import type { Forecast, ForecastDay, ForecastHour, Place } from './forecast'
import { localDay, localInstant, zoneOf } from './local-time'

// Wider than any air temperature ever measured (-89 °C … 57 °C), wind chill included.
const degrees = v.pipe(v.number(), v.minValue(-150), v.maxValue(150))
// A code we have no words for is no reason to hide the temperature.
const code = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999))
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
// The fastest gust measured had 408 km/h, the wettest hour 305 mm: https://wmo.asu.edu/content/world-meteorological-organization-global-weather-climate-extremes-archive
const wind = v.pipe(v.number(), v.minValue(0), v.maxValue(500))
const rain = v.pipe(v.number(), v.minValue(0), v.maxValue(1_000))
const time = v.pipe(v.string(), v.maxLength(30))

/** The service forecasts 16 days at most. */
const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.optional(v.pipe(v.array(v.nullable(item)), v.maxLength(most)), [])
const hourly = <Item extends v.GenericSchema>(item: Item) => list(item, 16 * 24)
const daily = <Item extends v.GenericSchema>(item: Item) => list(item, 16)

const answer = v.object({
  timezone: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(64)))),
  // The lines farthest from Greenwich have 14 hours.
  utc_offset_seconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(-50_400), v.maxValue(50_400)), 0),
  current: v.object({
    time: v.optional(time),
    temperature_2m: degrees,
    apparent_temperature: v.optional(v.nullable(degrees)),
    precipitation: v.optional(v.nullable(rain)),
    wind_speed_10m: v.optional(v.nullable(wind)),
    weather_code: code,
    is_day: v.picklist([0, 1]),
  }),
  current_units: v.object({
    temperature_2m: v.literal('°C'),
    wind_speed_10m: v.optional(v.literal('km/h')),
    precipitation: v.optional(v.literal('mm')),
  }),
  hourly: v.optional(
    v.object({
      time: hourly(time),
      temperature_2m: hourly(degrees),
      precipitation_probability: hourly(percent),
      weather_code: hourly(code),
    }),
  ),
  daily: v.optional(
    v.object({
      time: daily(time),
      weather_code: daily(code),
      temperature_2m_max: daily(degrees),
      temperature_2m_min: daily(degrees),
      precipitation_probability_max: daily(percent),
      sunrise: daily(time),
      sunset: daily(time),
    }),
  ),
})
type Answer = v.InferOutput<typeof answer>

/** More than the 12 that are shown, so that there are 12 also while nothing newer can be had. */
const HOURS = 36

interface Sun {
  readonly rise: string
  readonly set: string
}

/** By day; without an entry where the sun stays up or down: the service then gives one time twice, or none of that day. */
function suns(days: Answer['daily']): ReadonlyMap<string, Sun> {
  const entries = (days?.time ?? []).flatMap((day, index) => {
    const rise = days?.sunrise[index] ?? ''
    const set = days?.sunset[index] ?? ''
    return day !== null && localDay(rise) === day && localDay(set) !== null && rise !== set
      ? [[day, { rise, set }] as const]
      : []
  })
  return new Map(entries)
}

/** Local times of one form compare as texts. Far north the sun may set after midnight, before it rises. */
const isUp = ({ rise, set }: Sun, at: string): boolean =>
  rise < set ? at >= rise && at < set : at >= rise || at < set

function hoursOf({ hourly, daily, current, utc_offset_seconds }: Answer, now: string): ForecastHour[] {
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

function daysOf({ daily, utc_offset_seconds }: Answer): ForecastDay[] {
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
  const result = v.safeParse(answer, value)
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
