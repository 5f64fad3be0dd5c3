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
  test('a forecast is read whole', async () => {
    const response = await ask(forecastUrl(server.base, place))
    expect(response.status).toBe(200)
    const forecast = parseForecast(await response.json(), { place, from: server.base, at: now })
    expect(forecast).toMatchObject({
      zone: 'America/New_York',
      at: '2026-11-22T17:15:00.000Z',
      temp: 7.4,
      feelsLike: 4.6,
      wind: 14.8,
      precipitation: 0.4,
      code: 2,
      isDay: false,
    })
    expect(forecast?.hours).toHaveLength(36)
    expect(forecast?.hours[0]).toMatchObject({ at: '2026-11-22T17:00:00.000Z', isDay: true })
    expect(forecast?.days).toHaveLength(5)
    expect(forecast?.days[0]).toMatchObject({ date: '2026-11-22', high: 11.2, low: 3.8, chance: 20 })
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
    expect((await ask(forecastUrl(server.base, place))).status).toBe(status)
  })

  test.each(['wrongTypes', 'huge'] as const)('the fault %s never becomes a forecast', async (fault) => {
    server.fail(fault)
    const body: unknown = await (await ask(forecastUrl(server.base, place))).json()
    expect(parseForecast(body, { place, from: server.base, at: now })).toBeNull()
  })

  test.each(['garbage', 'cut'] as const)('the fault %s is no JSON', async (fault) => {
    server.fail(fault)
    await expect(ask(forecastUrl(server.base, place)).then((response) => response.json())).rejects.toThrow()
  })

  test('the fault slow holds its answer back until it is healed', async () => {
    server.fail('slow')
    const before = server.requests.length
    const pending = ask(forecastUrl(server.base, place))
    await expect.poll(() => server.requests.length, { timeout: 30_000 }).toBe(before + 1)
    server.fail(null)
    expect((await pending).status).toBe(200)
  })
})
