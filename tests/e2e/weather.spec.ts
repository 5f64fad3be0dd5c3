import { expect, type Locator, type Page } from 'playwright/test'
import { defaultSettings, type Theme } from '@/lib/settings/settings'
import type { Fault } from '../weather-server/fault.ts'
import {
  startWeatherServer,
  type WeatherServer,
  weatherAnswer,
} from '../weather-server/start-weather-server.ts'
import { ageForecast } from './age-forecast.ts'
import { test as base, type Reader } from './fixtures.ts'
import { expectStory } from './story.ts'
import { troubles } from './troubles.ts'
import { testWith } from './variant.ts'

interface Weather {
  readonly weather: WeatherServer
}

const test = base.extend<Weather>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function wants from its first parameter.
  weather: async ({}, use) => {
    const server = await startWeatherServer()
    await use(server)
    await server.close()
  },
})

const seeburg = {
  id: 9000004,
  name: 'Seeburg',
  region: 'Bayern, Deutschland',
  latitude: 48.14,
  longitude: 11.58,
  timezone: 'Europe/Berlin',
}

const settings = (base: string, place: object | null = null) => ({
  weather: {
    ...defaultSettings.weather,
    place,
    unit: 'C',
    wind: 'kmh',
    forecastBase: base,
    geocodingBase: base,
  },
})

/** The line in the masthead. */
const line = (page: Page): Locator => page.locator('header button[aria-expanded]')
const details = (page: Page): Locator => page.getByRole('region', { name: /^Weather (in|shown)/ })

async function findAndChoose(options: Page, name: string, choice: RegExp): Promise<void> {
  await options.getByLabel('Place', { exact: true }).fill(name)
  await options.getByRole('button', { name: 'Find' }).click()
  await options.getByRole('button', { name: choice }).click()
  await expect(options.getByText(`Weather for ${name}`, { exact: false })).toBeVisible()
}

const forecasts = ({ requests }: WeatherServer) => requests.filter(({ path }) => path === '/v1/forecast')

/** A view with the line in it, the last answer two hours old and the service not what it was. */
async function withOldAnswer(reader: Reader, weather: WeatherServer): Promise<Page> {
  await reader.ask('changeSettings', settings(weather.base, seeburg))
  const list = await reader.openOurs('list.html')
  await expect(line(list)).toContainText('7°')
  await list.evaluate(ageForecast, 2)
  return list
}

test('weather for a typed place, from the choice to the day it is forgotten', async ({ reader, weather }) => {
  await reader.ask('changeSettings', settings(weather.base))
  const options = await reader.openOurs('options.html')
  expect(weather.requests).toEqual([])

  // Namesakes are told apart; what is asked is rounded.
  await options.getByLabel('Place', { exact: true }).fill('harborv')
  await options.getByRole('button', { name: 'Find' }).click()
  await expect(options.getByRole('button', { name: /^Harborview/ })).toHaveText([
    'Harborview Bristol County, Massachusetts, United States Population 180K',
    'Harborview Hampden County, Massachusetts, United States Population 640',
    'Harborview New South Wales, Australia ',
  ])
  await findAndChoose(options, 'Seeburg', /^Seeburg Bayern, Deutschland Population 1.3M/)

  // The line, in the popup a real click opens.
  const popup = await reader.click(await reader.open('wire-story'))
  await expect(line(popup)).toHaveText(/7°Partly cloudy · Seeburg$/)
  expect(forecasts(weather)).toHaveLength(1)
  expect(forecasts(weather)[0]?.query).toMatchObject({ latitude: '48.14', longitude: '11.58' })

  // The rest on a key, and back.
  await line(popup).focus()
  await popup.keyboard.press('Enter')
  await expect(details(popup)).toBeFocused()
  await expect(details(popup)).toContainText('Next 12 hours')
  await expect(details(popup)).toContainText('Wind15 km/h')
  await expect(details(popup).getByRole('row')).toHaveCount(6)
  await popup.keyboard.press('Escape')
  await expect(details(popup)).toHaveCount(0)
  await expect(line(popup)).toBeFocused()

  // Kept for 30 minutes: other views ask nothing.
  const list = await reader.openOurs('list.html')
  await expect(line(list)).toContainText('7°')
  expect(forecasts(weather)).toHaveLength(1)

  // Another unit is shown at once in every view, and nobody is asked for it.
  await options.bringToFront()
  await options.getByRole('radio', { name: '°F' }).check()
  await expect(line(options)).toContainText('45°')
  await expect(line(list)).toContainText('45°')
  expect(forecasts(weather)).toHaveLength(1)
  await options.getByRole('radio', { name: '°C' }).check()

  // Offline the last good answer stands with its age.
  await list.evaluate(ageForecast, 2)
  weather.fail('cut')
  await list.reload()
  await expect(line(list)).toHaveText(/7°Seeburgas of 2 hr\.? ago$/)
  await line(list).click()
  await expect(details(list).getByRole('status')).toContainText('The weather service can’t be reached.')
  await expect(details(list)).toContainText('Next 12 hours')
  weather.fail(null)

  // Forgotten: the line goes from every view, and no request is made any more.
  await options.bringToFront()
  await options.getByRole('button', { name: 'Forget this place' }).click()
  await expect(options.getByLabel('Place', { exact: true })).toBeFocused()
  await expect(line(list)).toHaveCount(0)
  const asked = weather.requests.length
  await list.reload()
  await expect(list.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(line(list)).toHaveCount(0)
  await expectStory(await reader.click(await reader.open('wire-story')), 'wire-story')
  expect(weather.requests).toHaveLength(asked)
})

test('with the addresses it is built with, only Open-Meteo is asked, and it is told no more than it must know', async ({
  reader,
  site,
}) => {
  for (const host of ['api.open-meteo.com', 'geocoding-api.open-meteo.com'])
    site.hand(host, (url) => {
      const { status, body } = weatherAnswer(url)
      return { status, headers: { 'access-control-allow-origin': '*' }, body: JSON.stringify(body) }
    })
  const options = await reader.openOurs('options.html')
  await findAndChoose(options, 'Seeburg', /^Seeburg/)
  await expect(line(options)).toContainText('Seeburg')
  const asked = site.requests.filter(({ url }) => url.includes('open-meteo'))
  expect(asked.map(({ url }) => url.split('?')[0])).toEqual([
    'https://geocoding-api.open-meteo.com/v1/search',
    'https://api.open-meteo.com/v1/forecast',
  ])
  for (const { headers } of asked) expect([headers.cookie, headers.referer]).toEqual([undefined, undefined])
  expect(new URL(asked[1]?.url ?? '').searchParams.get('latitude')).toBe('48.14')
})

const faults: readonly (readonly [Fault, RegExp])[] = [
  ['badRequest', /refused the question/],
  ['tooMany', /too many questions/],
  ['serverError', /trouble of its own/],
  ['garbage', /in a way Lede can’t read/],
  ['wrongTypes', /in a way Lede can’t read/],
  ['huge', /in a way Lede can’t read/],
  ['cut', /can’t be reached/],
]

test('a service in trouble is asked once, has a sentence for each, and the last good answer stands', async ({
  reader,
  weather,
}) => {
  for (const [fault, words] of faults) {
    // Another place each time: a trouble belongs to its question.
    await reader.ask('changeSettings', settings(weather.base))
    const list = await withOldAnswer(reader, weather)
    const before = forecasts(weather).length
    weather.fail(fault)
    for (const _ of [1, 2]) {
      await list.reload()
      await expect(line(list)).toHaveText(/7°Seeburgas of 2 hr\.? ago$/)
    }
    await line(list).click()
    await expect(details(list).getByRole('status')).toHaveText(words)
    expect(forecasts(weather), fault).toHaveLength(before + 1)
    weather.fail(null)
    await list.close()
  }
})

test('without a good answer there is a sentence, and a way to ask again', async ({ reader, weather }) => {
  weather.fail('serverError')
  await reader.ask('changeSettings', settings(weather.base, seeburg))
  const list = await reader.openOurs('list.html')
  await expect(line(list)).toContainText('No weather for Seeburg')
  await line(list).click()
  await expect(details(list).getByRole('status')).toContainText('trouble of its own')
  expect(forecasts(weather)).toHaveLength(1)
  weather.fail(null)
  await details(list).getByRole('button', { name: 'Try again' }).click()
  await expect(line(list)).toContainText('7°')
  expect(forecasts(weather)).toHaveLength(2)
})

test('several views at once ask one question, and an answer that comes late finds all of them', async ({
  reader,
  weather,
}) => {
  weather.fail('slow')
  await reader.ask('changeSettings', settings(weather.base, seeburg))
  const views = [await reader.openOurs('list.html'), await reader.openOurs('reader.html?sample')]
  await expect.poll(() => forecasts(weather).length).toBe(1)
  // A search for a place waits its turn: Open-Meteo wants one question at a time.
  const options = await reader.openOurs('options.html')
  await options.getByRole('button', { name: 'Choose another' }).click()
  await options.getByLabel('Place', { exact: true }).fill('Harborview')
  await options.getByRole('button', { name: 'Find' }).click()
  await expect(options.getByRole('button', { name: 'Looking for places' })).toBeDisabled()
  expect(weather.requests).toHaveLength(1)
  weather.fail(null)
  await expect(options.getByRole('button', { name: /^Harborview/ })).toHaveCount(3)
  expect(weather.requests).toHaveLength(2)
  for (const view of views) await expect(line(view)).toContainText('Seeburg')
  expect(forecasts(weather)).toHaveLength(1)

  // A view that stood open is up to date when the reader comes back to it.
  const [list] = views
  await list?.evaluate(ageForecast, 2)
  weather.turn({ temp: 12 })
  await list?.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  if (list) await expect(line(list)).toContainText('12°')
})

test('a service that does not answer hides nothing, and is given up in the end', async ({
  reader,
  weather,
}) => {
  const list = await withOldAnswer(reader, weather)
  weather.fail('slow')
  const before = forecasts(weather).length
  await list.reload()
  await expect(line(list)).toHaveText(/7°Seeburgas of 2 hr\.? ago$/)
  await line(list).click()
  await expect(details(list).getByRole('status')).toContainText('didn’t answer in time')
  expect(forecasts(weather)).toHaveLength(before + 1)
})

test('a place that is forgotten while it is asked about leaves nothing behind', async ({
  reader,
  weather,
}) => {
  weather.fail('slow')
  await reader.ask('changeSettings', settings(weather.base, seeburg))
  const list = await reader.openOurs('list.html')
  await expect.poll(() => forecasts(weather).length).toBe(1)
  await reader.ask('changeSettings', settings(weather.base))
  weather.fail(null)
  // Answered in turn: after this the late answer has been dealt with.
  expect(await reader.ask('forecast', {})).toEqual({ ok: false, error: { kind: 'weatherOff' } })
  const kept = await list.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('lede')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const counting = opening.result.transaction('forecast').objectStore('forecast').count()
          counting.onsuccess = () => {
            opening.result.close()
            resolve(counting.result)
          }
        }
      }),
  )
  expect(kept).toBe(0)
})

test('after the clock has jumped back an answer from the future is not believed', async ({
  reader,
  weather,
}) => {
  const list = await withOldAnswer(reader, weather)
  await list.evaluate(ageForecast, -48)
  weather.turn({ temp: 12 })
  await list.reload()
  await expect(line(list)).toContainText('12°')
})

const themes: readonly Theme[] = ['light', 'sepia', 'dark']

test('axe finds nothing in the weather, in any theme', async ({ reader, weather }) => {
  const check = async (what: string, page: Page) => {
    for (const theme of themes) {
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name
      }, theme)
      expect(await troubles(page), `${what}, ${theme}`).toEqual([])
    }
  }
  const list = await withOldAnswer(reader, weather)
  weather.fail('serverError')
  await list.reload()
  await line(list).click()
  await expect(details(list).getByRole('status')).toBeVisible()
  await check('an old answer', list)
  weather.fail(null)

  const options = await reader.openOurs('options.html')
  await options.getByRole('button', { name: 'Choose another' }).click()
  await options.getByLabel('Place', { exact: true }).fill('Harborview')
  await options.getByRole('button', { name: 'Find' }).click()
  await expect(options.getByRole('button', { name: /^Harborview/ })).toHaveCount(3)
  await options.getByText('Your own server').click()
  await check('the options', options)

  const popup = await reader.click(await reader.open('wire-story'))
  await line(popup).click()
  await expect(details(popup)).toContainText('On this page')
  await check('the popup', popup)
})

// A browser without a display can't be asked for a right: in this build the reader has given it.
const granted = testWith((manifest) => ({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }))

granted("a server of the reader's own is asked once the browser lets Lede talk to it", async ({ reader }) => {
  const own = await startWeatherServer({ open: false })
  const options = await reader.openOurs('options.html')
  await options.getByText('Your own server').click()
  for (const label of ['Weather server', 'Place search server']) {
    await options.getByLabel(label).fill(own.base)
    await options.getByLabel(label).press('Enter')
    await expect(options.getByRole('button', { name: 'Use Open-Meteo’s own' })).toHaveCount(
      label === 'Weather server' ? 1 : 2,
    )
  }
  await findAndChoose(options, 'Seeburg', /^Seeburg/)
  await expect(line(options)).toContainText('Seeburg')
  expect(own.requests.map(({ path }) => path)).toEqual(['/v1/search', '/v1/forecast'])
  await own.close()
})
