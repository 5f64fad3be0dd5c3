import { describe, expect, test } from 'vitest'
import type { Place } from '@/lib/weather/forecast'
import { parseForecast } from '@/lib/weather/parse-forecast'

const place: Place = { id: 1, name: 'X', region: null, latitude: 1, longitude: 2, timezone: null }
const now = '2026-11-22T10:00:00.000Z'
const good = {
  timezone: 'Europe/Berlin',
  utc_offset_seconds: 3_600,
  current_units: { temperature_2m: '°C', wind_speed_10m: 'km/h', precipitation: 'mm' },
  current: {
    time: '2026-11-22T18:15',
    temperature_2m: -3.5,
    apparent_temperature: -8,
    precipitation: 0,
    wind_speed_10m: 14.8,
    weather_code: 71,
    is_day: 0,
  },
  hourly: {
    time: ['2026-11-22T17:00', '2026-11-22T18:00', '2026-11-22T19:00', '2026-11-23T08:00'],
    temperature_2m: [1, 2, 3, 4],
    precipitation_probability: [10, 20, null, 40],
    weather_code: [0, 1, null, 3],
  },
  daily: {
    time: ['2026-11-22', '2026-11-23'],
    weather_code: [71, 3],
    temperature_2m_max: [0.2, 5],
    temperature_2m_min: [-8, null],
    precipitation_probability_max: [90, null],
    sunrise: ['2026-11-22T07:31', '2026-11-23T07:33'],
    sunset: ['2026-11-22T16:28', '2026-11-23T16:27'],
  },
}
const read = (value: unknown) => parseForecast(value, { place, from: 'https://api.example', at: now })

test('a good answer becomes a forecast, its local times instants', () => {
  expect(read(good)).toEqual({
    place,
    from: 'https://api.example',
    zone: 'Europe/Berlin',
    at: '2026-11-22T17:15:00.000Z',
    temp: -3.5,
    feelsLike: -8,
    wind: 14.8,
    precipitation: 0,
    code: 71,
    isDay: false,
    hours: [
      { at: '2026-11-22T17:00:00.000Z', temp: 2, code: 1, isDay: false, chance: 20 },
      { at: '2026-11-22T18:00:00.000Z', temp: 3, code: null, isDay: false, chance: null },
      { at: '2026-11-23T07:00:00.000Z', temp: 4, code: 3, isDay: true, chance: 40 },
    ],
    days: [
      {
        date: '2026-11-22',
        code: 71,
        high: 0.2,
        low: -8,
        chance: 90,
        sunrise: '2026-11-22T06:31:00.000Z',
        sunset: '2026-11-22T15:28:00.000Z',
      },
      {
        date: '2026-11-23',
        code: 3,
        high: 5,
        low: null,
        chance: null,
        sunrise: '2026-11-23T06:33:00.000Z',
        sunset: '2026-11-23T15:27:00.000Z',
      },
    ],
    fetchedAt: now,
  })
})

test.each([
  ['no hourly and no daily part', { ...good, hourly: undefined, daily: undefined }],
  ['empty lists', { ...good, hourly: { time: [] }, daily: { time: [] } }],
  ['hours without temperatures', { ...good, hourly: { time: good.hourly.time }, daily: undefined }],
])('%s leave the present weather', (_name, value) => {
  expect(read(value)).toMatchObject({ temp: -3.5, hours: [], days: [] })
})

test('a server that tells the present weather only is enough', () => {
  const { current, current_units } = {
    current: { temperature_2m: 4, weather_code: 3, is_day: 1 },
    current_units: { temperature_2m: '°C' },
  }
  expect(read({ current, current_units })).toMatchObject({
    temp: 4,
    feelsLike: null,
    wind: null,
    precipitation: null,
    at: now,
    zone: '+00:00',
  })
})

test('lists of unequal length end with what they have', () => {
  const daily = { ...good.daily, temperature_2m_max: [1], sunrise: [] }
  expect(read({ ...good, daily })?.days).toMatchObject([
    { high: 1, sunrise: null, sunset: null },
    { high: null, sunrise: null, sunset: null },
  ])
})

describe('day and night of an hour', () => {
  const sunAt = (sunrise: string, sunset: string, is_day: number) =>
    read({
      ...good,
      current: { ...good.current, is_day },
      daily: { time: ['2026-11-22'], sunrise: [sunrise], sunset: [sunset] },
    })?.hours[0]?.isDay

  test.each([
    ['before the sun sets', '2026-11-22T07:31', '2026-11-22T18:30', 1, true],
    ['after it', '2026-11-22T07:31', '2026-11-22T17:59', 1, false],
    ['where it sets after midnight', '2026-11-22T02:55', '2026-11-22T00:03', 0, true],
    ['where it sets on the next day', '2026-11-22T02:55', '2026-11-23T00:03', 0, true],
    ['where it stays up', '2026-11-22T00:00', '2026-11-22T00:00', 1, true],
    ['where it stays down', '1970-01-01T00:00', '1970-01-01T00:00', 0, false],
    ['where nothing is told', '', '', 0, false],
  ])('%s', (_name, sunrise, sunset, isDay, expected) => {
    expect(sunAt(sunrise, sunset, isDay)).toBe(expected)
  })
})

test.each([
  ['an unknown zone is its offset', { timezone: 'Mars/Olympus', utc_offset_seconds: 20_700 }, '+05:45'],
  ['west of Greenwich too', { timezone: '<script>', utc_offset_seconds: -12_600 }, '-03:30'],
  ['a missing zone is Greenwich', { timezone: null, utc_offset_seconds: undefined }, '+00:00'],
])('%s', (_name, more, zone) => {
  expect(read({ ...good, ...more })?.zone).toBe(zone)
})

const withCurrent = (more: object) => ({ ...good, current: { ...good.current, ...more } })

test.each([
  ['nothing', null],
  ['an error', { error: true, reason: 'no' }],
  ['another unit', { ...good, current_units: { temperature_2m: '°F' } }],
  ['another unit for the wind', { ...good, current_units: { ...good.current_units, wind_speed_10m: 'm/s' } }],
  ['no unit', { ...good, current_units: {} }],
  ['a temperature as text', withCurrent({ temperature_2m: '-3.5' })],
  ['a missing temperature', withCurrent({ temperature_2m: null })],
  ['a temperature no place has', withCurrent({ temperature_2m: 900 })],
  ['NaN', withCurrent({ temperature_2m: Number.NaN })],
  ['a broken code', withCurrent({ weather_code: 1.5 })],
  ['is_day as truth', withCurrent({ is_day: true })],
  ['a chance over a hundred', { ...good, hourly: { ...good.hourly, precipitation_probability: [101] } }],
  ['hours as one', { ...good, hourly: { ...good.hourly, temperature_2m: 7 } }],
  ['an offset no place has', { ...good, utc_offset_seconds: 1e9 }],
  [
    'a daily list without end',
    { ...good, daily: { ...good.daily, temperature_2m_max: Array(9999).fill(1) } },
  ],
])('%s is no forecast', (_name, value) => {
  expect(read(value)).toBeNull()
})

test.each(['2026-11-31T99:99', 'soon', '2026-11-22'])('the time %s counts for nothing', (time) => {
  expect(read(withCurrent({ time }))?.at).toBe(now)
  expect(read({ ...good, hourly: { ...good.hourly, time: [time] } })?.hours).toEqual([])
})
