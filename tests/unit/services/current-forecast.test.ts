import { expect, test } from 'vitest'
import { fail, ok } from '@/lib/base/result'
import type { ServiceFetch } from '@/lib/services/ask-service'
import { currentForecast, type ForecastPorts } from '@/lib/services/current-forecast'
import type { WeatherTrouble } from '@/lib/services/weather-trouble'
import { defaultSettings } from '@/lib/settings/settings'
import type { Forecast } from '@/lib/weather/forecast'

const place = {
  id: 4,
  name: 'Seeburg',
  region: 'Bayern',
  latitude: 48.14,
  longitude: 11.58,
  timezone: 'Europe/Berlin',
}
const weather = { ...defaultSettings.weather, place, unit: 'C' } as const
const answer = JSON.stringify({
  current: { temperature_2m: 7.2, weather_code: 3, is_day: 1 },
  current_units: { temperature_2m: '°C' },
  daily: { temperature_2m_max: [9], temperature_2m_min: [2] },
})
const kept = (fetchedAt: string): Forecast => ({
  place,
  unit: 'C',
  temp: 5,
  code: 0,
  isDay: true,
  high: null,
  low: null,
  fetchedAt,
})
const NOW = '2026-04-08T15:30:00.000Z'
const FRESH = '2026-04-08T15:05:00.000Z'
const STALE = '2026-04-08T13:30:00.000Z'

interface World {
  readonly kept?: Forecast
  readonly fetchService?: ServiceFetch
  readonly off?: boolean
}

function world({ kept: last, fetchService, off = false }: World) {
  let forecast = last ?? null
  let trouble: WeatherTrouble | null = null
  let asked = 0
  let clock = NOW
  const ports: ForecastPorts = {
    loadSettings: async () => ({ weather: off ? { ...weather, place: null } : weather }),
    locale: () => 'en-US',
    async fetchService(url) {
      asked += 1
      return fetchService ? fetchService(url) : ok({ status: 200, text: answer })
    },
    loadForecast: async () => forecast,
    async storeForecast(next) {
      forecast = next
    },
    loadTrouble: async () => trouble,
    async storeTrouble(next) {
      trouble = next
    },
    now: () => clock,
  }
  return {
    ports,
    asked: () => asked,
    setClock(time: string) {
      clock = time
    },
  }
}

test('without a place nothing is asked', async () => {
  const { ports, asked } = world({ off: true })
  expect(await currentForecast(ports)).toEqual(fail({ kind: 'weatherOff' }))
  expect(asked()).toBe(0)
})

test('an answer is asked for once and kept for half an hour', async () => {
  const { ports, asked, setClock } = world({})
  expect(await currentForecast(ports)).toMatchObject(ok({ temp: 7.2, high: 9, low: 2, fetchedAt: NOW }))
  setClock('2026-04-08T15:59:00.000Z')
  await currentForecast(ports)
  expect(asked()).toBe(1)
  setClock('2026-04-08T16:01:00.000Z')
  await currentForecast(ports)
  expect(asked()).toBe(2)
})

test('a fresh answer for another place or in another unit is no answer', async () => {
  const elsewhere = world({ kept: { ...kept(FRESH), place: { ...place, id: 5 } } })
  expect(await currentForecast(elsewhere.ports)).toMatchObject(ok({ temp: 7.2 }))
  const fahrenheit = world({ kept: { ...kept(FRESH), unit: 'F' } })
  expect(await currentForecast(fahrenheit.ports)).toMatchObject(ok({ temp: 7.2 }))
})

const troubles: readonly (readonly [string, ServiceFetch, string])[] = [
  ['offline', async () => fail({ kind: 'offline' }), 'weatherOffline'],
  ['no answer in time', async () => fail({ kind: 'timeout' }), 'weatherTimeout'],
  ['too many questions', async () => ok({ status: 429, text: '{}' }), 'weatherBusy'],
  ['its own trouble', async () => ok({ status: 503, text: '<h1>503' }), 'weatherBusy'],
  ['a refusal', async () => ok({ status: 400, text: '{"error":true}' }), 'weatherRefused'],
  ["a hotel's log-in page", async () => ok({ status: 200, text: '<p>Welcome' }), 'weatherGarbled'],
  ['another shape', async () => ok({ status: 200, text: '{"current":7}' }), 'weatherGarbled'],
]

test.each(troubles)(
  '%s: the last good answer stands with its age, else the trouble is told',
  async (_n, fetchService, kind) => {
    expect(await currentForecast(world({ kept: kept(STALE), fetchService }).ports)).toEqual(ok(kept(STALE)))
    expect(await currentForecast(world({ fetchService }).ports)).toEqual(fail({ kind }))
  },
)

test('a service in trouble is left in peace, and asked again later', async () => {
  const { ports, asked, setClock } = world({ fetchService: async () => ok({ status: 429, text: '{}' }) })
  await currentForecast(ports)
  setClock('2026-04-08T15:45:00.000Z')
  expect(await currentForecast(ports)).toEqual(fail({ kind: 'weatherBusy' }))
  expect(asked()).toBe(1)
  setClock('2026-04-08T16:01:00.000Z')
  await currentForecast(ports)
  expect(asked()).toBe(2)
})
