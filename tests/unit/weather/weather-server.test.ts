import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Place } from '@/lib/weather/forecast'
import { forecastUrl } from '@/lib/weather/forecast-url'
import { parseForecast } from '@/lib/weather/parse-forecast'
import { parsePlaces } from '@/lib/weather/parse-places'
import { placesUrl } from '@/lib/weather/places-url'
import { startWeatherServer, type WeatherServer } from '@/tests/weather-server/start-weather-server'

const place: Place = {
  id: 1,
  name: 'Harborview',
  region: null,
  latitude: 41.38476,
  longitude: -70.91235,
  timezone: null,
}
const now = '2026-11-22T18:20:00.000Z'

let server: WeatherServer
beforeAll(async () => {
  server = await startWeatherServer()
})
afterEach(() => server.fail(null))
afterAll(() => server.close())

const ask = (url: string): Promise<Response> => fetch(url)

describe('the local weather service and our half of the contract fit', () => {
  test.each([
    ['C', 7.4, 11.2, 3.8],
    ['F', 45, 52, 39],
  ] as const)('a forecast asked in °%s is read', async (unit, temp, high, low) => {
    const response = await ask(forecastUrl(server.base, place, unit))
    expect(response.status).toBe(200)
    expect(parseForecast(await response.json(), place, unit, now)).toEqual({
      place,
      unit,
      temp,
      code: 2,
      isDay: false,
      high,
      low,
      fetchedAt: now,
    })
    expect(server.requests.at(-1)?.query).toMatchObject({ latitude: '41.38', longitude: '-70.91' })
  })

  test('namesakes come apart by region, and by district within one', async () => {
    const response = await ask(placesUrl(server.base, 'harborv', 'en-GB'))
    expect(parsePlaces(await response.json())?.map((found) => found.region)).toEqual([
      'Bristol County, Massachusetts, United States',
      'Hampden County, Massachusetts, United States',
      'New South Wales, Australia',
    ])
  })

  test('a name nobody bears gives an empty list, not an error', async () => {
    const response = await ask(placesUrl(server.base, 'Xyzzyville', 'de'))
    expect(parsePlaces(await response.json())).toEqual([])
  })

  test.each([
    ['badRequest', 400],
    ['tooMany', 429],
    ['serverError', 500],
  ] as const)('the fault %s answers %d', async (fault, status) => {
    server.fail(fault)
    expect((await ask(forecastUrl(server.base, place, 'C'))).status).toBe(status)
  })

  test.each(['wrongTypes', 'huge'] as const)('the fault %s never becomes a forecast', async (fault) => {
    server.fail(fault)
    const body: unknown = await (await ask(forecastUrl(server.base, place, 'C'))).json()
    expect(parseForecast(body, place, 'C', now)).toBeNull()
  })

  test.each(['garbage', 'cut'] as const)('the fault %s is no JSON', async (fault) => {
    server.fail(fault)
    await expect(
      ask(forecastUrl(server.base, place, 'C')).then((response) => response.json()),
    ).rejects.toThrow()
  })

  test('the fault slow holds its answer back until it is healed', async () => {
    server.fail('slow')
    const before = server.requests.length
    const pending = ask(forecastUrl(server.base, place, 'C'))
    await expect.poll(() => server.requests.length, { timeout: 30_000 }).toBe(before + 1)
    server.fail(null)
    expect((await pending).status).toBe(200)
  })
})
