import { expect, test } from 'vitest'
import { preferredUnits } from '@/lib/weather/preferred-units'
import { inPrecipitation, inTemperature, inWind } from '@/lib/weather/units'

const auto = { unit: 'auto', wind: 'auto', precipitation: 'auto' } as const

test.each([
  ['en-US', 'F', 'mph', 'inch'],
  ['es-US', 'F', 'mph', 'inch'],
  ['en', 'F', 'mph', 'inch'],
  ['es-PR', 'F', 'mph', 'inch'],
  ['en-GB', 'C', 'mph', 'mm'],
  ['de', 'C', 'kmh', 'mm'],
  ['ja-JP', 'C', 'ms', 'mm'],
  ['sv', 'C', 'ms', 'mm'],
  ['ar', 'C', 'kmh', 'mm'],
  ['en_US.UTF-8', 'C', 'kmh', 'mm'],
  ['', 'C', 'kmh', 'mm'],
] as const)('the units of %s are %s, %s and %s', (locale, temperature, wind, precipitation) => {
  expect(preferredUnits(auto, locale)).toEqual({ temperature, wind, precipitation })
})

test('what the reader chooses goes before the custom of a country', () => {
  expect(preferredUnits({ unit: 'C', wind: 'kn', precipitation: 'mm' }, 'en-US')).toEqual({
    temperature: 'C',
    wind: 'kn',
    precipitation: 'mm',
  })
  expect(preferredUnits({ ...auto, unit: 'F' }, 'de-DE')).toMatchObject({ temperature: 'F', wind: 'kmh' })
})

test.each([
  [inTemperature(-40, 'F'), -40],
  [inTemperature(7.4, 'F'), 45.32],
  [inTemperature(7.4, 'C'), 7.4],
  [inWind(36, 'ms'), 10],
  [inWind(160.9344, 'mph'), 100],
  [inWind(18.52, 'kn'), 10],
  [inWind(14.8, 'kmh'), 14.8],
  [inPrecipitation(25.4, 'inch'), 1],
  [inPrecipitation(0.4, 'mm'), 0.4],
])('%d is %d', (value, expected) => {
  expect(value).toBeCloseTo(expected)
})
