import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import english from '@/assets/locales/en.json'
import { weatherCodeKey } from '@/lib/weather/weather-code-key'
import { weatherPicture } from '@/lib/weather/weather-picture'

/** Every code Open-Meteo documents. */
const CODES = [
  0, 1, 2, 3, 45, 48, 51, 53, 55, 56, 57, 61, 63, 65, 66, 67, 71, 73, 75, 77, 80, 81, 82, 85, 86, 95, 96, 99,
]
const texts = new Map<string, string>(Object.entries(english.weather.code))
const wordsOf = (code: number) => texts.get(weatherCodeKey(code).replace('weather.code.', ''))
const styles = readFileSync('components/weather/WeatherPicture.module.css', 'utf8')

/** The file the stylesheet draws a picture from. */
const fileOf = (name: string) =>
  new RegExp(`\\[data-picture="${name}"\\] \\{\\s*mask-image: url\\("([^"?]+)\\?no-inline"\\)`).exec(
    styles,
  )?.[1]

describe('every WMO code of the service', () => {
  test.each(CODES)('%d has words of its own and a picture for day and night', (code) => {
    expect(wordsOf(code)).toBeTruthy()
    expect(weatherCodeKey(code)).not.toBe('weather.code.unknown')
    const pictures = [true, false].map((isDay) => weatherPicture(code, isDay))
    expect(new Set(pictures).size).toBe(2)
    for (const name of pictures) {
      expect(existsSync(`node_modules/${fileOf(name)}`), name).toBe(true)
      expect(fileOf(name)).toContain(`/${name}.svg`)
    }
  })

  test('no two codes share their words', () => {
    expect(new Set(CODES.map(wordsOf)).size).toBe(CODES.length)
  })

  test.each([4, 50, 100, -1, Number.NaN, null])('%s is unknown and still has a picture', (code) => {
    expect(weatherCodeKey(code)).toBe('weather.code.unknown')
    expect(weatherPicture(code, true)).toBe('thermometer')
    expect(existsSync(`node_modules/${fileOf('thermometer')}`)).toBe(true)
  })
})
