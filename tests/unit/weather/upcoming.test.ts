import { describe, expect, test } from 'vitest'
import type { Forecast } from '@/lib/weather/forecast'
import { placeTime, upcomingDays, upcomingHours } from '@/lib/weather/upcoming'
import { aForecast } from './a-forecast'

const days = (forecast: Forecast, now: string) =>
  upcomingDays(forecast, new Date(now)).map(({ date }) => date)
const hours = (forecast: Forecast, now: string) =>
  upcomingHours(forecast, new Date(now)).map(({ at }) => at.slice(11, 16))

describe('the clock of a place', () => {
  test.each([
    ['stands at the answer’s own time when it comes', '2026-11-22T17:20:00Z', '2026-11-22T17:15:00.000Z'],
    ['moves on with what passes', '2026-11-22T19:20:00Z', '2026-11-22T19:15:00.000Z'],
    [
      'does not run backwards when the device’s is set back',
      '2020-01-01T00:00:00Z',
      '2026-11-22T17:15:00.000Z',
    ],
  ])('%s', (_name, now, expected) => {
    expect(placeTime(aForecast(), new Date(now)).toISOString()).toBe(expected)
  })

  test('is right where the device’s is years off', () => {
    const forecast = aForecast({ fetchedAt: '2031-01-01T00:00:00Z' })
    expect(hours(forecast, '2031-01-01T00:01:00Z')).toEqual(['18:00', '19:00', '20:00'])
    expect(days(forecast, '2031-01-01T00:01:00Z')).toEqual(['2026-11-22', '2026-11-23'])
  })
})

test('hours and days that are over are left out', () => {
  expect(hours(aForecast(), '2026-11-22T18:30:00Z')).toEqual(['19:00', '20:00'])
  // Midnight in Seeburg comes an hour before Greenwich's.
  expect(days(aForecast(), '2026-11-22T22:59:00Z')).toEqual(['2026-11-22', '2026-11-23'])
  expect(days(aForecast(), '2026-11-22T23:06:00Z')).toEqual(['2026-11-23'])
  expect(hours(aForecast(), '2026-12-01T00:00:00Z')).toEqual([])
  expect(days(aForecast(), '2026-12-01T00:00:00Z')).toEqual([])
})

test('twelve hours and five days are enough', () => {
  const hour = aForecast().hours[2]
  const day = aForecast().days[1]
  if (!hour || !day) throw new Error('the example has changed')
  const forecast = aForecast({ hours: Array(36).fill(hour), days: Array(16).fill(day) })
  expect(hours(forecast, forecast.fetchedAt)).toHaveLength(12)
  expect(days(forecast, forecast.fetchedAt)).toHaveLength(5)
})
