import { describe, expect, test } from 'vitest'
import { fail, ok } from '@/lib/base/result'
import type { Reading } from '@/lib/protocol/background'
import { defaultSettings, type Settings } from '@/lib/settings/settings'
import { createForecastStore, followForecast } from '@/lib/state/forecast-store'
import { movedOn } from '@/lib/state/moved-on'
import { pictureHosts } from '@/lib/state/picture-hosts'
import { createPlaceStore } from '@/lib/state/place-store'
import { readCurrentTab } from '@/lib/state/read-current-tab'
import { createSettingsStore } from '@/lib/state/settings-store'
import { type Shown, shownReading } from '@/lib/state/shown'
import { aForecast } from '../weather/a-forecast'
import { article, reading } from './examples'

describe('what a reading shows', () => {
  test('is its article, live', () => {
    expect(shownReading(reading())).toMatchObject({ kind: 'article', tabId: 7, windowId: 1, source: 'live' })
  })
  test('is the refusal of a page without a story', () => {
    const { result } = reading()
    if (!result.ok) throw new Error('no capture')
    const value = { ...result.value, article: null, refusal: 'frontPage' } as const
    expect(shownReading(reading({ result: ok(value) }))).toEqual({ kind: 'refused', capture: value })
  })
  test('is the error of a page that can’t be read', () => {
    expect(shownReading(reading({ result: fail({ kind: 'pdf' }) }))).toEqual({
      kind: 'failed',
      error: { kind: 'pdf' },
      url: 'https://ledger.example/deal',
    })
  })
})

describe('reading the current tab', () => {
  const tab = { tabId: 7, windowId: 1, url: 'https://ledger.example/deal' }
  const other = (): Reading => {
    const { result } = reading()
    return result.ok
      ? reading({
          result: ok({ ...result.value, article: article({ title: 'Updated' }), capturedAt: 'later' }),
        })
      : reading()
  }

  async function titles(
    kept: Reading | null,
    read: Reading | null,
    where: typeof tab | null = tab,
  ): Promise<readonly string[]> {
    const drawn: Shown[] = []
    await readCurrentTab(where, {
      background: { readTab: () => (read ? Promise.resolve(read) : Promise.reject(new Error('gone'))) },
      loadReading: async () => kept,
      show: async (shown) => {
        drawn.push(shown)
      },
    })
    return drawn.map((shown) =>
      shown.kind === 'article'
        ? shown.article.title
        : shown.kind === 'failed'
          ? shown.error.kind
          : shown.kind,
    )
  }

  test.each<[string, Reading | null, Reading | null, readonly string[]]>([
    ['shows what it reads', null, reading(), ['Port deal stalls again']],
    [
      'shows what was read before, and nothing twice',
      reading(),
      reading({ at: 'later' }),
      ['Port deal stalls again'],
    ],
    ['shows the page anew when it has changed', reading(), other(), ['Port deal stalls again', 'Updated']],
    ['does not show another tab’s page', reading({ tabId: 8 }), other(), ['Updated']],
    [
      'does not show another page of the tab',
      reading({ url: 'https://ledger.example/' }),
      other(),
      ['Updated'],
    ],
    [
      'does not show an old failure',
      reading({ result: fail({ kind: 'noAccess' }) }),
      reading(),
      ['Port deal stalls again'],
    ],
    ['says so when the background is gone', null, null, ['unreachable']],
    ['keeps what was read before when the background is gone', reading(), null, ['Port deal stalls again']],
  ])('%s', async (_, kept, read, expected) => {
    expect(await titles(kept, read)).toEqual(expected)
  })

  test('says so when there is no tab', async () => {
    expect(await titles(null, null, null)).toEqual(['tabGone'])
  })
})

describe('a tab', () => {
  const read = { tabId: 7, url: 'https://ledger.example/deal' }
  test.each([
    ['stays with its page', read, { tabId: 7, url: 'https://ledger.example/deal' }, false],
    [
      'stays when it moves within its page',
      read,
      { tabId: 7, url: 'https://ledger.example/deal#talks' },
      false,
    ],
    ['has moved on to another page', read, { tabId: 7, url: 'https://ledger.example/' }, true],
    ['has moved on where Lede may not look', read, { tabId: 7, url: null }, true],
    ['has moved on when another is in front', read, { tabId: 8, url: 'https://ledger.example/deal' }, true],
    ['can’t leave what came from no tab', { tabId: null, url: null }, { tabId: 8, url: null }, false],
    ['can’t leave what was not read', null, { tabId: 8, url: null }, false],
  ])('%s', (_, was, front, expected) => {
    expect(movedOn(was, front)).toBe(expected)
  })

  test('tells the panel when it moves on, and when it is read again', () => {
    const place = createPlaceStore({ tabId: 7, url: 'https://ledger.example/deal' })
    place.read(reading())
    expect(place.store.getState().moved).toBe(false)
    place.front({ tabId: 8, url: null })
    expect(place.store.getState().moved).toBe(true)
    place.read(reading({ tabId: 8, url: 'https://other.example/' }))
    place.front({ tabId: 8, url: 'https://other.example/' })
    expect(place.store.getState().moved).toBe(false)
  })
})

test('the hosts of pictures are told once for each picture, and none for pictures in the article itself', () => {
  const image = (src: string) => ({ src, alt: '', width: null, height: null, caption: null, credit: null })
  const blocks = [
    {
      type: 'figure',
      images: [
        image('https://one.example/a.jpg'),
        image('https://two.example:8443/b.jpg'),
        image('data:image/png;base64,AA=='),
      ],
      caption: null,
      credit: null,
    },
  ] as const
  expect(pictureHosts({ leadImage: image('https://one.example/lead.jpg'), blocks })).toEqual([
    'one.example',
    'one.example',
    'two.example:8443',
  ])
})

describe('settings', () => {
  const dark: Settings = { ...defaultSettings, typography: { ...defaultSettings.typography, theme: 'dark' } }
  const sepia: Settings = { ...dark, typography: { ...dark.typography, theme: 'sepia' } }

  function world(changeSettings: (patch: Partial<Settings>) => Promise<Settings>) {
    const watchers: ((settings: Settings) => void)[] = []
    const settings = createSettingsStore(defaultSettings, {
      background: { changeSettings },
      watchSettings: (callback) => {
        watchers.push(callback)
        return () => undefined
      },
    })
    return { settings, announce: (value: Settings) => watchers.map((watcher) => watcher(value)) }
  }
  const theme = ({ settings }: ReturnType<typeof world>) => settings.store.getState().typography.theme

  test('change at once, before they are kept', async () => {
    const is = world(async () => dark)
    const done = is.settings.change({ typography: dark.typography })
    expect(theme(is)).toBe('dark')
    expect(await done).toBe(true)
    expect(theme(is)).toBe('dark')
  })

  test('go back when they can’t be kept', async () => {
    const is = world(() => Promise.reject(new Error('gone')))
    expect(await is.settings.change({ typography: dark.typography })).toBe(false)
    expect(theme(is)).toBe('auto')
  })

  test('follow what another view changes', () => {
    const is = world(async () => dark)
    is.announce(sepia)
    expect(theme(is)).toBe('sepia')
  })

  test('don’t flicker while an own change is on its way', async () => {
    const is = world(async () => dark)
    const done = is.settings.change({ typography: dark.typography })
    is.announce(defaultSettings)
    expect(theme(is)).toBe('dark')
    await done
  })
})

describe('the forecast', () => {
  const forecast = aForecast()
  type Answer = Awaited<ReturnType<Parameters<typeof createForecastStore>[0]['background']['forecast']>>

  test('is shown when it comes, keeps its trouble, and goes with the place', async () => {
    let answer: Answer = ok({ forecast, trouble: null })
    const weather = createForecastStore({ background: { forecast: async () => answer } })
    await weather.load()
    expect(weather.store.getState()).toEqual({ forecast, trouble: null, asking: false })
    answer = ok({ forecast, trouble: { kind: 'weatherTimeout' } })
    await weather.load()
    expect(weather.store.getState()).toEqual({ forecast, trouble: 'weatherTimeout', asking: false })
    answer = fail({ kind: 'weatherDown' })
    await weather.load()
    expect(weather.store.getState()).toEqual({ forecast: null, trouble: 'weatherDown', asking: false })
    answer = fail({ kind: 'weatherOff' })
    await weather.load()
    expect(weather.store.getState()).toEqual({ forecast: null, trouble: null, asking: false })
  })

  test('that can’t be asked for leaves the masthead as it is', async () => {
    const weather = createForecastStore({ background: { forecast: () => Promise.reject(new Error('gone')) } })
    await weather.load()
    expect(weather.store.getState()).toEqual({ forecast: null, trouble: null, asking: false })
  })

  test('that is kept stands while a slow service is asked', async () => {
    let answer: (late: Answer) => void = () => undefined
    const weather = createForecastStore({
      background: {
        forecast: ({ kept }) =>
          kept
            ? Promise.resolve(ok({ forecast, trouble: null }))
            : new Promise((resolve) => {
                answer = resolve
              }),
      },
    })
    const loading = weather.load()
    await expect.poll(() => weather.store.getState()).toEqual({ forecast, trouble: null, asking: true })
    answer(ok({ forecast: aForecast({ temp: 12 }), trouble: null }))
    await loading
    expect(weather.store.getState().forecast?.temp).toBe(12)
  })

  test('in a private window is what is kept, old or none', async () => {
    const asked: unknown[] = []
    let kept: Answer = ok({ forecast, trouble: null })
    const background = {
      forecast: async (input: object) => {
        asked.push(input)
        return kept
      },
    }
    const weather = createForecastStore({ background, quiet: true })
    await weather.load(true)
    expect(weather.store.getState()).toEqual({ forecast, trouble: null, asking: false })
    kept = fail({ kind: 'weatherOff' })
    const without = createForecastStore({ background, quiet: true })
    await without.load()
    expect(without.store.getState()).toEqual({ forecast: null, trouble: null, asking: false })
    expect(asked).toEqual([{ kept: true }, { kept: true }])
  })

  test('passes on that the reader will not wait', async () => {
    const asked: unknown[] = []
    const weather = createForecastStore({
      background: {
        forecast: async (input) => {
          asked.push(input)
          return fail({ kind: 'weatherDown' })
        },
      },
    })
    await weather.load()
    await weather.load(true)
    expect(asked).toEqual([{ kept: true }, { again: false }, { kept: true }, { again: true }])
  })

  test('follows the place and the server in every view, and asks nobody without a place', async () => {
    let loads = 0
    let changed: (settings: Settings) => void = () => undefined
    let returned = () => {}
    const follow = (first: Settings) =>
      followForecast(
        {
          load: async () => {
            loads += 1
          },
        },
        first,
        {
          watchSettings: (callback) => {
            changed = callback
            return () => undefined
          },
          watchReturn: (callback) => {
            returned = callback
            return () => undefined
          },
        },
      )
    const weather = (more: Partial<Settings['weather']>): Settings => ({
      ...defaultSettings,
      weather: { ...defaultSettings.weather, ...more },
    })
    await follow(defaultSettings)
    returned()
    changed(weather({ unit: 'F' }))
    expect(loads).toBe(0)
    changed(weather({ place: forecast.place }))
    expect(loads).toBe(1)
    changed(weather({ place: forecast.place, unit: 'F' }))
    expect(loads).toBe(1)
    returned()
    expect(loads).toBe(2)
    changed(weather({ place: forecast.place, forecastBase: 'http://localhost:8080' }))
    expect(loads).toBe(3)
    // The background is told of it, so that the line goes; it asks nobody.
    changed(defaultSettings)
    returned()
    expect(loads).toBe(4)
  })
})
