import { expect, test } from 'vitest'
import { isFresh } from '@/lib/weather/is-fresh'
import { parseStoredForecast } from '@/lib/weather/stored-forecast'
import { aForecast } from './a-forecast'

const kept = aForecast()

test.each([
  ['just now', '2026-11-22T17:20:00.000Z', true],
  ['after 29 minutes', '2026-11-22T17:49:59.999Z', true],
  ['after 30 minutes', '2026-11-22T17:50:00.000Z', false],
  ['when the clock has jumped back', '2026-11-22T17:19:59.000Z', false],
  ['when the clock is broken', 'never', false],
])('%s', (_name, now, fresh) => {
  expect(isFresh(kept, now)).toBe(fresh)
})

test('what was stored comes back as it was', () => {
  expect(parseStoredForecast(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
})

test.each([
  ['no place', { ...kept, place: null }],
  ['a time that is none', { ...kept, fetchedAt: 'yesterday' }],
  ['hours without end', { ...kept, hours: Array(101).fill(kept.hours[0]) }],
  ['a broken day', { ...kept, days: [{ ...kept.days[0], date: 'today' }] }],
  [
    'the first shape, which knew the day only',
    {
      place: kept.place,
      unit: 'C',
      temp: 4,
      code: 3,
      isDay: true,
      high: 6,
      low: null,
      fetchedAt: kept.fetchedAt,
    },
  ],
  ['nothing', undefined],
])('%s is not taken back', (_name, value) => {
  expect(parseStoredForecast(value)).toBeNull()
})

test('a zone this browser doesn’t know any more is Greenwich’s, not an error in every view', () => {
  expect(parseStoredForecast({ ...kept, zone: 'Mars/Olympus' })?.zone).toBe('+00:00')
})

test('unknown keys are dropped', () => {
  expect(parseStoredForecast({ ...kept, extra: 1 })).toEqual(kept)
})
