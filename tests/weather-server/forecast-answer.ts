import { towns } from './towns.ts'

/** What the server's sky looks like, in the service's own units. */
export interface Sky {
  readonly temp: number
  readonly feelsLike: number
  readonly wind: number
  readonly precipitation: number
  readonly code: number
  readonly isDay: boolean
  readonly high: number
  readonly low: number
}

export const mildEvening: Sky = {
  temp: 7.4,
  feelsLike: 4.6,
  wind: 14.8,
  precipitation: 0.4,
  code: 2,
  isDay: false,
  high: 11.2,
  low: 3.8,
}

export type Answer = { readonly status: number; readonly body: unknown }

export const refuse = (reason: string): Answer => ({ status: 400, body: { error: true, reason } })

/** The server's clock stands still: 18:15 in Berlin. */
const SERVER_TIME = Date.UTC(2026, 10, 22, 17, 15)
const HOUR = 3_600_000
const DAYS_TO_COME = [null, 61, 73, 95, 45, 0, 66]

const inRange = (text: string | null, limit: number): boolean =>
  text !== null && text !== '' && Math.abs(Number(text)) <= limit

/** "2026-11-22T18:15", as a clock with that offset shows it. */
const local = (instant: number, offset: number): string =>
  new Date(instant + offset * 1_000).toISOString().slice(0, 16)

function offsetOf(zone: string): number {
  const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(SERVER_TIME)
    .find(({ type }) => type === 'timeZoneName')?.value
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? []
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 3_600 + Number(minutes) * 60) : 0
}

/** Rounded as a client sends them. */
const zoneAt = (latitude: number, longitude: number): string =>
  towns.find(
    (town) => Math.abs(town.latitude - latitude) < 0.01 && Math.abs(town.longitude - longitude) < 0.01,
  )?.timezone ?? 'GMT'

const one = (value: number): number => Math.round(value * 10) / 10

interface Units {
  readonly temperature: (celsius: number) => number
  readonly wind: (kmh: number) => number
  readonly precipitation: (mm: number) => number
  readonly names: Readonly<Record<string, string>>
}

const WIND = { kmh: ['km/h', 1], ms: ['m/s', 3.6], mph: ['mp/h', 1.609344], kn: ['kn', 1.852] } as const

function unitsOf(query: URLSearchParams): Units | null {
  const fahrenheit = query.get('temperature_unit') === 'fahrenheit'
  const inch = query.get('precipitation_unit') === 'inch'
  const wind = new Map(Object.entries(WIND)).get(query.get('wind_speed_unit') ?? 'kmh')
  if (!wind) return null
  const [speed, kmh] = wind
  const degrees = fahrenheit ? '°F' : '°C'
  return {
    temperature: (celsius) => one(fahrenheit ? (celsius * 9) / 5 + 32 : celsius),
    wind: (value) => one(value / kmh),
    precipitation: (mm) => (inch ? Math.round((mm / 25.4) * 1_000) / 1_000 : mm),
    names: {
      time: 'iso8601',
      temperature_2m: degrees,
      apparent_temperature: degrees,
      temperature_2m_max: degrees,
      temperature_2m_min: degrees,
      wind_speed_10m: speed,
      precipitation: inch ? 'inch' : 'mm',
      precipitation_probability: '%',
      precipitation_probability_max: '%',
      weather_code: 'wmo code',
      is_day: '',
      interval: 'seconds',
      sunrise: 'iso8601',
      sunset: 'iso8601',
    },
  }
}

type Values = Readonly<Record<string, unknown>>

const currentOf = (sky: Sky, units: Units): Values => ({
  temperature_2m: units.temperature(sky.temp),
  apparent_temperature: units.temperature(sky.feelsLike),
  is_day: sky.isDay ? 1 : 0,
  precipitation: units.precipitation(sky.precipitation),
  weather_code: sky.code,
  wind_speed_10m: units.wind(sky.wind),
})

/** From the place's midnight, a value an hour; the coldest hour is 5, the warmest 15. */
function hourlyOf(sky: Sky, units: Units, midnight: number, offset: number, days: number): Values {
  const hours = [...Array(days * 24).keys()]
  const warmth = (hour: number) => (1 + Math.sin(((hour - 10) / 12) * Math.PI)) / 2
  return {
    time: hours.map((hour) => local(midnight + hour * HOUR, offset)),
    temperature_2m: hours.map((hour) => units.temperature(sky.low + (sky.high - sky.low) * warmth(hour))),
    precipitation_probability: hours.map((hour) => (hour * 7) % 101),
    weather_code: hours.map((hour) => DAYS_TO_COME[Math.floor(hour / 24)] ?? sky.code),
  }
}

function dailyOf(sky: Sky, units: Units, midnight: number, offset: number, count: number): Values {
  const days = [...Array(count).keys()]
  const at = (day: number, minutes: number) => local(midnight + day * 24 * HOUR + minutes * 60_000, offset)
  return {
    time: days.map((day) => at(day, 0).slice(0, 10)),
    weather_code: days.map((day) => DAYS_TO_COME[day] ?? sky.code),
    temperature_2m_max: days.map((day) => units.temperature(sky.high + day)),
    temperature_2m_min: days.map((day) => units.temperature(sky.low - day)),
    precipitation_probability_max: days.map((day) => (day * 25 + 20) % 101),
    sunrise: days.map((day) => at(day, 7 * 60 + 31 + day)),
    sunset: days.map((day) => at(day, 16 * 60 + 28 - day)),
  }
}

/** `GET /v1/forecast`: only what was asked for, in the units asked for, with the service's own refusals. */
export function forecastAnswer(query: URLSearchParams, sky: Sky): Answer {
  const latitude = query.get('latitude')
  const longitude = query.get('longitude')
  if (!inRange(latitude, 90)) return refuse(`Latitude must be in range of -90 to 90°. Given: ${latitude}.`)
  if (!inRange(longitude, 180))
    return refuse(`Longitude must be in range of -180 to 180°. Given: ${longitude}.`)
  const days = Number(query.get('forecast_days') ?? 7)
  if (!(days >= 0 && days <= 16))
    return refuse(`Forecast days is invalid. Allowed range 0 to 16. Given ${days}.`)
  if (query.has('daily') && !query.has('timezone')) return refuse('Timezone is required')
  const units = unitsOf(query)
  if (!units)
    return refuse('Data corrupted at path. Cannot initialize WindspeedUnit from invalid String value.')

  const zone = query.get('timezone') === 'auto' ? zoneAt(Number(latitude), Number(longitude)) : 'GMT'
  const offset = offsetOf(zone)
  const midnight = Date.parse(`${local(SERVER_TIME, offset).slice(0, 10)}T00:00Z`) - offset * 1_000
  const known: Readonly<Record<string, Values>> = {
    current: currentOf(sky, units),
    hourly: hourlyOf(sky, units, midnight, offset, days),
    daily: dailyOf(sky, units, midnight, offset, days),
  }
  const present: Values = { time: local(SERVER_TIME, offset), interval: 900 }
  const parts: Record<string, Values> = {}
  for (const [part, values] of Object.entries(known)) {
    const asked = query.get(part)?.split(',') ?? []
    const stranger = asked.find((name) => !(name in values) || name === 'time')
    if (stranger !== undefined)
      return refuse(`Data corrupted at path ''. Cannot initialize from invalid String value ${stranger}.`)
    if (asked.length === 0) continue
    const first: Values = part === 'current' ? present : { time: values.time }
    parts[part] = { ...first, ...Object.fromEntries(asked.map((name) => [name, values[name]])) }
    parts[`${part}_units`] = Object.fromEntries(
      Object.keys(parts[part]).map((name) => [name, units.names[name] ?? '']),
    )
  }
  return {
    status: 200,
    body: {
      // The service answers with the middle of its grid cell, not with what was asked.
      latitude: Math.round(Number(latitude) * 16) / 16,
      longitude: Math.round(Number(longitude) * 16) / 16,
      generationtime_ms: 0.06,
      utc_offset_seconds: offset,
      timezone: zone,
      timezone_abbreviation: zone,
      elevation: 12,
      ...parts,
    },
  }
}
