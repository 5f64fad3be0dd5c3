import { expect, test } from 'vitest'
import type { Place } from '@/lib/weather/forecast'
import { parseForecast } from '@/lib/weather/parse-forecast'

const place: Place = { id: 1, name: 'X', region: null, latitude: 1, longitude: 2, timezone: null }
const good = {
  current_units: { temperature_2m: '°C' },
  current: { temperature_2m: -3.5, weather_code: 71, is_day: 1 },
  daily: { temperature_2m_max: [0.2], temperature_2m_min: [-8] },
}
const read = (value: unknown) => parseForecast(value, place, 'C', '2026-11-22T10:00:00Z')

test('a good answer becomes a forecast', () => {
  expect(read(good)).toEqual({
    place,
    unit: 'C',
    temp: -3.5,
    code: 71,
    isDay: true,
    high: 0.2,
    low: -8,
    fetchedAt: '2026-11-22T10:00:00Z',
  })
})

test.each([
  ['no daily part', { ...good, daily: undefined }],
  ['empty daily lists', { ...good, daily: { temperature_2m_max: [], temperature_2m_min: [] } }],
  ['null in daily lists', { ...good, daily: { temperature_2m_max: [null], temperature_2m_min: [null] } }],
])('%s leaves high and low open', (_name, value) => {
  expect(read(value)).toMatchObject({ temp: -3.5, high: null, low: null })
})

test.each([
  ['nothing', null],
  ['an error', { error: true, reason: 'no' }],
  ['the other unit', { ...good, current_units: { temperature_2m: '°F' } }],
  ['no unit', { ...good, current_units: {} }],
  ['a temperature as text', { ...good, current: { ...good.current, temperature_2m: '-3.5' } }],
  ['a missing temperature', { ...good, current: { ...good.current, temperature_2m: null } }],
  ['a temperature no place has', { ...good, current: { ...good.current, temperature_2m: 900 } }],
  ['NaN', { ...good, current: { ...good.current, temperature_2m: Number.NaN } }],
  ['a broken code', { ...good, current: { ...good.current, weather_code: 1.5 } }],
  ['is_day as truth', { ...good, current: { ...good.current, is_day: true } }],
  [
    'a daily list without end',
    { ...good, daily: { temperature_2m_max: Array(9999).fill(1), temperature_2m_min: [1] } },
  ],
])('%s is no forecast', (_name, value) => {
  expect(read(value)).toBeNull()
})
