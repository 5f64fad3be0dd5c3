import { expect, test } from 'vitest'
import type { Place } from '@/lib/weather/forecast'
import { forecastUrl } from '@/lib/weather/forecast-url'
import { placesUrl } from '@/lib/weather/places-url'

const place: Place = {
  id: 1,
  name: 'X',
  region: null,
  latitude: 52.51999,
  longitude: -13.40501,
  timezone: null,
}

test('no finer coordinate than two decimals leaves the device', () => {
  const query = new URL(forecastUrl('https://api.example', place)).searchParams
  expect([query.get('latitude'), query.get('longitude')]).toEqual(['52.52', '-13.41'])
})

test('the same is asked whatever it is shown in: another unit needs no new answer', () => {
  const query = new URL(forecastUrl('https://api.example', place)).searchParams
  expect([...query.keys()].filter((name) => name.endsWith('_unit'))).toEqual([])
})

test.each([
  ['https://api.example', 'https://api.example/v1/forecast'],
  ['https://api.example/', 'https://api.example/v1/forecast'],
  ['http://localhost:8080/meteo//', 'http://localhost:8080/meteo/v1/forecast'],
])('the base %s keeps its path', (base, expected) => {
  expect(forecastUrl(base, place).split('?')[0]).toBe(expected)
})

test.each([
  ['  Genève ', 'fr-CH', 'Genève', 'fr'],
  ['Köln & Bonn', 'de', 'Köln & Bonn', 'de'],
  ['x'.repeat(500), '', 'x'.repeat(100), 'en'],
])('what is typed is sent trimmed, cut and in the bare language: %s', (typed, language, name, sent) => {
  const query = new URL(placesUrl('https://geo.example', typed, language)).searchParams
  expect([query.get('name'), query.get('language')]).toEqual([name, sent])
})
