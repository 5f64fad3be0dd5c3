import { expect, test } from 'vitest'
import type { Forecast } from '@/lib/weather/forecast'
import { isFresh, parseStoredForecast } from '@/lib/weather/stored-forecast'

const kept: Forecast = {
  place: { id: 1, name: 'Seeburg', region: null, latitude: 48.14, longitude: 11.58, timezone: null },
  unit: 'C',
  temp: 4,
  code: 3,
  isDay: true,
  high: 6,
  low: null,
  fetchedAt: '2026-11-22T10:00:00.000Z',
}

test.each([
  ['just now', '2026-11-22T10:00:00.000Z', true],
  ['after 29 minutes', '2026-11-22T10:29:59.999Z', true],
  ['after 30 minutes', '2026-11-22T10:30:00.000Z', false],
  ['when the clock has jumped back', '2026-11-22T09:59:59.000Z', false],
  ['when the clock is broken', 'never', false],
])('%s', (_name, now, fresh) => {
  expect(isFresh(kept, now)).toBe(fresh)
})

test('what was stored comes back as it was', () => {
  expect(parseStoredForecast(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
})

test.each([
  ['no place', { ...kept, place: null }],
  ['a strange unit', { ...kept, unit: 'K' }],
  ['a time that is none', { ...kept, fetchedAt: 'yesterday' }],
  ['nothing', undefined],
])('%s is not taken back', (_name, value) => {
  expect(parseStoredForecast(value)).toBeNull()
})

test('unknown keys are dropped', () => {
  expect(parseStoredForecast({ ...kept, extra: 1 })).toEqual(kept)
})
