import { icons } from 'lucide'
import { describe, expect, test } from 'vitest'
import english from '@/assets/locales/en.json'
import { preferredUnit } from '@/lib/weather/preferred-unit'
import { weatherCodeKey } from '@/lib/weather/weather-code-key'
import { weatherIcon } from '@/lib/weather/weather-icon'

/** Every code Open-Meteo documents. */
const CODES = [
  0, 1, 2, 3, 45, 48, 51, 53, 55, 56, 57, 61, 63, 65, 66, 67, 71, 73, 75, 77, 80, 81, 82, 85, 86, 95, 96, 99,
]
const texts = new Map<string, string>(Object.entries(english.weather.code))
const wordsOf = (code: number) => texts.get(weatherCodeKey(code).replace('weather.code.', ''))
const pascal = (name: string) => name.replace(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase())

describe('every WMO code of the service', () => {
  test.each(CODES)('%d has words of its own and a picture for day and night', (code) => {
    expect(wordsOf(code)).toBeTruthy()
    expect(weatherCodeKey(code)).not.toBe('weather.code.unknown')
    for (const isDay of [true, false]) {
      expect(Object.keys(icons)).toContain(pascal(weatherIcon(code, isDay)))
      expect(weatherIcon(code, isDay)).not.toBe('thermometer')
    }
  })

  test('no two codes share their words', () => {
    expect(new Set(CODES.map(wordsOf)).size).toBe(CODES.length)
  })

  test.each([4, 50, 100, -1, Number.NaN])('%d is unknown and still has a picture', (code) => {
    expect(weatherCodeKey(code)).toBe('weather.code.unknown')
    expect(weatherIcon(code, true)).toBe('thermometer')
  })

  test('a clear night has a moon', () => {
    expect([weatherIcon(0, true), weatherIcon(0, false)]).toEqual(['sun', 'moon'])
  })
})

test.each([
  ['auto', 'en-US', 'F'],
  ['auto', 'es-US', 'F'],
  ['auto', 'en', 'F'],
  ['auto', 'en-GB', 'C'],
  ['auto', 'es-PR', 'F'],
  ['auto', 'de', 'C'],
  ['auto', 'ja-JP', 'C'],
  ['auto', 'en_US.UTF-8', 'C'],
  ['auto', '', 'C'],
  ['C', 'en-US', 'C'],
  ['F', 'de-DE', 'F'],
] as const)('unit %s in locale %s is %s', (setting, locale, unit) => {
  expect(preferredUnit(setting, locale)).toBe(unit)
})
