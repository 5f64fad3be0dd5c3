import { expect, test } from 'vitest'
import { fail, ok } from '@/lib/base/result'
import type { ServiceFetch } from '@/lib/services/ask-service'
import { currentForecast, type ForecastPorts } from '@/lib/services/current-forecast'
import type { WeatherTrouble } from '@/lib/services/weather-trouble'
import { defaultSettings, type WeatherSettings } from '@/lib/settings/settings'
import type { Forecast, Place } from '@/lib/weather/forecast'
import { aForecast } from '../weather/a-forecast'

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
  daily: { time: ['2026-04-08'], temperature_2m_max: [9], temperature_2m_min: [2] },
})
const kept = (fetchedAt: string): Forecast => aForecast({ place, temp: 5, fetchedAt })
const NOW = '2026-04-08T15:30:00.000Z'
const FRESH = '2026-04-08T15:05:00.000Z'
const STALE = '2026-04-08T13:30:00.000Z'

interface World {
  readonly kept?: Forecast
  readonly fetchService?: ServiceFetch
  readonly off?: boolean
}

const failing = (status: number): World => ({ fetchService: async () => ok({ status, text: '{}' }) })

function world({ kept: last, fetchService, off = false }: World) {
  let forecast = last ?? null
  let trouble: WeatherTrouble | null = null
  let asked = 0
  let clock = NOW
  let chosen: WeatherSettings = off ? { ...weather, place: null } : weather
  const ports: ForecastPorts = {
    loadSettings: async () => ({ weather: chosen }),
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
    kept: () => forecast,
    trouble: () => trouble,
    choose(next: Place | null) {
      chosen = { ...weather, place: next }
    },
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
  expect(await currentForecast(ports)).toMatchObject(
    ok({ forecast: { temp: 7.2, days: [{ high: 9, low: 2 }], fetchedAt: NOW }, trouble: null }),
  )
  setClock('2026-04-08T15:59:00.000Z')
  await currentForecast(ports)
  expect(asked()).toBe(1)
  setClock('2026-04-08T16:01:00.000Z')
  await currentForecast(ports)
  expect(asked()).toBe(2)
})

test('a fresh answer for another place is no answer', async () => {
  const elsewhere = world({ kept: { ...kept(FRESH), place: { ...place, id: 5 } } })
  expect(await currentForecast(elsewhere.ports)).toMatchObject(ok({ forecast: { temp: 7.2 } }))
})

test('another server is asked at once, and the last answer of the first one stands if it fails', async () => {
  const moved = { ...kept(FRESH), from: 'https://old.example' }
  expect(await currentForecast(world({ kept: moved }).ports)).toMatchObject(ok({ forecast: { temp: 7.2 } }))
  expect(await currentForecast(world({ ...failing(500), kept: moved }).ports)).toEqual(
    ok({ forecast: moved, trouble: { kind: 'weatherDown' } }),
  )
})

test('an answer from the future is asked for anew: the clock has jumped back', async () => {
  const jumped = world({ kept: kept('2031-01-01T00:00:00.000Z') })
  expect(await currentForecast(jumped.ports)).toMatchObject(ok({ forecast: { temp: 7.2, fetchedAt: NOW } }))
  expect(jumped.asked()).toBe(1)
})

const troubles: readonly (readonly [string, ServiceFetch, string])[] = [
  ['offline', async () => fail({ kind: 'offline' }), 'weatherOffline'],
  ['no answer in time', async () => fail({ kind: 'timeout' }), 'weatherTimeout'],
  ['too many questions', async () => ok({ status: 429, text: '{}' }), 'weatherBusy'],
  ['its own trouble', async () => ok({ status: 503, text: '<h1>503' }), 'weatherDown'],
  ['a refusal', async () => ok({ status: 400, text: '{"error":true}' }), 'weatherRefused'],
  ["a hotel's log-in page", async () => ok({ status: 200, text: '<p>Welcome' }), 'weatherGarbled'],
  ['another shape', async () => ok({ status: 200, text: '{"current":7}' }), 'weatherGarbled'],
]

test.each(troubles)(
  '%s: the last good answer stands with its age, else the trouble is told',
  async (_n, fetchService, kind) => {
    expect(await currentForecast(world({ kept: kept(STALE), fetchService }).ports)).toEqual(
      ok({ forecast: kept(STALE), trouble: { kind } }),
    )
    expect(await currentForecast(world({ fetchService }).ports)).toEqual(fail({ kind }))
  },
)

const minutes = (count: number) => new Date(Date.parse(NOW) + count * 60_000).toISOString()

test.each([
  ['too many questions', 429, 'weatherBusy', [0, 4, 12, 28]],
  ['its own trouble', 500, 'weatherDown', [0, 4, 12, 28]],
  ['a refusal', 400, 'weatherRefused', [0, 32, 96, 224]],
])('after %s the service is left in peace, each time for twice as long', async (_name, status, kind, due) => {
  const { ports, asked, setClock } = world(failing(status))
  const times: number[] = []
  for (let minute = 0; minute <= 230; minute += 1) {
    setClock(minutes(minute))
    const before = asked()
    expect(await currentForecast(ports)).toEqual(fail({ kind }))
    if (asked() > before) times.push(minute)
  }
  expect(times.filter((minute) => minute <= (due.at(-1) ?? 0))).toEqual(due)
})

test('a pause has an end however often it failed, and one good answer ends the count', async () => {
  let status = 429
  const { ports, asked, setClock, trouble } = world({
    fetchService: async () => ok({ status, text: answer }),
  })
  for (let day = 0; day < 20; day += 1) {
    setClock(minutes(day * 24 * 60))
    await currentForecast(ports)
  }
  expect(asked()).toBe(20)
  status = 200
  setClock(minutes(20 * 24 * 60))
  expect(await currentForecast(ports)).toMatchObject(ok({ trouble: null }))
  expect(trouble()).toBeNull()
})

test('a clock that jumps back ends the pause', async () => {
  const { ports, asked, setClock } = world(failing(429))
  await currentForecast(ports)
  setClock('2020-01-01T00:00:00.000Z')
  await currentForecast(ports)
  expect(asked()).toBe(2)
})

test.each([
  ['is asked at once after its own trouble', 503, 2],
  ['is not asked more often when it counts questions', 429, 1],
])('a reader who will not wait: the service %s', async (_name, status, times) => {
  const { ports, asked } = world(failing(status))
  await currentForecast(ports)
  await currentForecast(ports, { again: true })
  expect(asked()).toBe(times)
})

test('what is kept can be had without asking anybody', async () => {
  const old = world({ kept: kept(STALE) })
  expect(await currentForecast(old.ports, { kept: true })).toEqual(
    ok({ forecast: kept(STALE), trouble: null }),
  )
  const none = world({})
  expect(await currentForecast(none.ports, { kept: true })).toEqual(fail({ kind: 'weatherOff' }))
  expect([old.asked(), none.asked()]).toEqual([0, 0])
})

test('a reader who asks again has no newer answer than the fresh one', async () => {
  const { ports, asked } = world({ kept: kept(FRESH) })
  await currentForecast(ports, { again: true })
  expect(asked()).toBe(0)
})

test('the answer for a place that was forgotten meanwhile is not kept', async () => {
  const here = world({
    fetchService: async () => {
      here.choose(null)
      return ok({ status: 200, text: answer })
    },
  })
  expect(await currentForecast(here.ports)).toEqual(fail({ kind: 'weatherOff' }))
  expect(here.kept()).toBeNull()
})

test('the trouble of a place that was forgotten meanwhile is not kept either', async () => {
  const here = world({
    kept: kept(STALE),
    fetchService: async () => {
      here.choose({ ...place, id: 5 })
      return ok({ status: 500, text: '' })
    },
  })
  expect(await currentForecast(here.ports)).toEqual(fail({ kind: 'weatherOff' }))
  expect([here.kept(), here.trouble()]).toEqual([null, null])
})
