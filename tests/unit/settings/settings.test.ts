import { describe, expect, test } from 'vitest'
import { changedSettings } from '@/lib/settings/changed-settings'
import { serviceBase } from '@/lib/settings/service-base'
import { defaultSettings } from '@/lib/settings/settings'
import { decodeSettings, encodeSettings } from '@/lib/settings/stored-settings'
import { syncedSettings, withSynced } from '@/lib/settings/synced-settings'

test('the defaults are settings', () => {
  expect(decodeSettings(encodeSettings(defaultSettings))).toEqual({ ok: true, value: defaultSettings })
})

test('settings of the first version, as they were kept, have units as usual for wind and rain', () => {
  const kept = {
    v: 1,
    data: {
      typography: {
        theme: 'sepia',
        font: 'serif',
        size: 1,
        measure: 'normal',
        lineHeight: 'normal',
        alignment: 'start',
      },
      summaryLength: 5,
      pictures: false,
      history: true,
      weather: {
        place: {
          id: 9000004,
          name: 'Seeburg',
          region: 'Bayern, Deutschland',
          latitude: 48.14,
          longitude: 11.58,
          timezone: 'Europe/Berlin',
        },
        unit: 'F',
        forecastBase: 'https://api.open-meteo.com',
        geocodingBase: 'https://geocoding-api.open-meteo.com',
      },
    },
  }
  expect(decodeSettings(kept)).toEqual({
    ok: true,
    value: {
      ...kept.data,
      saving: { pictures: 'ask', marks: false },
      weather: { ...kept.data.weather, wind: 'auto', precipitation: 'auto' },
      across: { bookmarks: false, readingList: false, options: false },
    },
  })
})

test('a patch replaces top-level fields and leaves the rest', () => {
  const typography = { ...defaultSettings.typography, theme: 'dark' } as const
  expect(changedSettings(defaultSettings, { typography, pictures: false })).toEqual({
    ...defaultSettings,
    typography,
    pictures: false,
  })
})

test.each([
  ['a size off the scale', { typography: { ...defaultSettings.typography, size: 99 } }],
  ['a server over plain http', { weather: { ...defaultSettings.weather, forecastBase: 'http://a.example' } }],
])('%s changes nothing', (_name, patch) => {
  expect(changedSettings(defaultSettings, patch)).toBe(defaultSettings)
})

test('a place is rounded before it is kept', () => {
  const place = {
    id: 1,
    name: 'Seeburg',
    region: null,
    latitude: 48.13743,
    longitude: 11.57549,
    timezone: null,
  }
  const settings = changedSettings(defaultSettings, { weather: { ...defaultSettings.weather, place } })
  expect(settings.weather.place).toMatchObject({ latitude: 48.14, longitude: 11.58 })
})

test.each([
  ['https://api.open-meteo.com', 'https://api.open-meteo.com'],
  ['  https://weather.example/meteo/ ', 'https://weather.example/meteo'],
  ['http://localhost:8080', 'http://localhost:8080'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
  ['http://192.168.0.2', null],
  ['https://user:secret@weather.example', null],
  ['https://weather.example/?key=1', null],
  ['javascript:alert(1)', null],
  ['weather.example', null],
  [`https://weather.example/${'a'.repeat(300)}`, null],
])('a base address as typed: %s', (typed, expected) => {
  expect(serviceBase(typed)).toBe(expected)
})

describe('options that go to other devices', () => {
  const here = {
    ...defaultSettings,
    weather: {
      ...defaultSettings.weather,
      place: { id: 1, name: 'Ulm', region: null, latitude: 48.4, longitude: 10, timezone: 'Europe/Berlin' },
    },
    across: { bookmarks: true, readingList: false, options: true },
  }

  test('leave the place and what this device mirrors at home', () => {
    expect(JSON.stringify(syncedSettings(here))).not.toContain('Ulm')
    expect(syncedSettings(here).data).toMatchObject({ across: defaultSettings.across })
    expect(JSON.stringify(syncedSettings(here)).length).toBeLessThan(8192)
  })

  test('take their place beside what this device keeps for itself', () => {
    const there = {
      ...defaultSettings,
      summaryLength: 5,
      weather: { ...defaultSettings.weather, unit: 'F' },
    } as const
    expect(withSynced(here, syncedSettings(there))).toEqual({
      ...here,
      summaryLength: 5,
      weather: { ...here.weather, unit: 'F' },
    })
  })

  test.each([
    ['from a newer Lede', { v: 99, data: {} }],
    ['damaged', { v: 3, data: { typography: 'none' } }],
    ['nothing', undefined],
  ])('%s: change nothing here', (_name, raw) => {
    expect(withSynced(here, raw)).toBeNull()
  })
})
