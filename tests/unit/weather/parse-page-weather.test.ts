import { expect, test } from 'vitest'
import { parsePageWeather } from '@/lib/weather/parse-page-weather'

const good = { temp: -3, unit: 'C', condition: 'bedeckt', location: 'Seeburg', high: 1, low: null }

test('a good one comes back as it was, without strange keys', () => {
  expect(parsePageWeather({ ...good, extra: 1 })).toEqual(good)
})

test.each([
  ['null', null],
  ['text for a temperature', { ...good, temp: '-3' }],
  ['Infinity', { ...good, temp: Number.POSITIVE_INFINITY }],
  ['a strange unit', { ...good, unit: 'K' }],
  ['a missing field', { ...good, low: undefined }],
])('%s is no weather', (_name, value) => {
  expect(parsePageWeather(value)).toBeNull()
})

test('words are cut, cleaned, and null when nothing is left', () => {
  expect(
    parsePageWeather({ ...good, condition: '\u202e', location: `See\u2066burg${'x'.repeat(200)}` }),
  ).toMatchObject({
    condition: null,
    location: expect.stringMatching(/^Seeburgx{73}$/),
  })
})
