import { join } from 'node:path'
import type { Page } from 'playwright'
import { attachSurface } from '#scripts/browser/attach-surface.ts'
import { clickToolbar } from '#scripts/browser/click-toolbar.ts'
import type { LedeBrowser } from '#scripts/browser/launch-lede.ts'
import { english } from '#scripts/lab/english.ts'
import { settled } from '#scripts/start/settled.ts'
import { pageCases } from '#tests/pages/page-case.ts'
import { startWeatherServer } from '#tests/weather-server/start-weather-server.ts'
import { steadyShot } from './steady-shot.ts'
import { wear } from './wear.ts'

/** Runs in a page of the extension. */
async function changeSettings(patch: object): Promise<void> {
  await Reflect.get(globalThis, 'chrome').runtime.sendMessage({
    to: 'background',
    name: 'changeSettings',
    input: patch,
  })
}

/** Runs in a page of the extension: the kept answer is five hours old. */
function ageForecast(): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('lede')
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('forecast', 'readwrite')
      const getting = transaction.objectStore('forecast').get('last')
      getting.onsuccess = () => {
        getting.result.kept.data.fetchedAt = new Date(Date.now() - 5 * 3_600_000).toISOString()
        transaction.objectStore('forecast').put(getting.result)
      }
      transaction.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}

/** What its content asks for on this story. */
const POPUP = 430

const line = (page: Page) => page.locator('header button[aria-expanded]')

/** The weather of a town that doesn't exist, from a server that stands in for Open-Meteo. */
export async function takeWeather(lede: LedeBrowser, folder: string): Promise<readonly string[]> {
  const server = await startWeatherServer()
  const shot = (name: string) => join(folder, `${name}.png`)
  const options = await lede.context.newPage()
  await options.setViewportSize({ width: 900, height: 900 })
  await options.goto(lede.page('options.html'))
  await settled(options)
  await options.evaluate(changeSettings, {
    weather: {
      place: null,
      unit: 'C',
      wind: 'kmh',
      precipitation: 'mm',
      forecastBase: server.base,
      geocodingBase: server.base,
    },
  })
  await wear(options, 'light')
  const find = async (name: string) => {
    await options.getByLabel(english('options.place'), { exact: true }).fill(name)
    await options.getByRole('button', { name: english('options.find') }).click()
    await options
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first()
      .waitFor()
  }
  await find('Harborview')
  await options
    .locator('section', { has: options.getByRole('heading', { name: english('options.weather') }) })
    .screenshot({ path: shot('weather-places') })
  await find('Seeburg')
  await options.getByRole('button', { name: /^Seeburg/ }).click()
  await line(options).waitFor()

  const story = await lede.context.newPage()
  await story.goto(pageCases().find(({ slug }) => slug === 'wire-story')?.url ?? '')
  await clickToolbar(lede, story)
  const popup = await attachSurface(lede, 'popup.html')
  await settled(popup.page)
  await line(popup.page).click()
  for (const theme of ['light', 'dark'] as const) {
    await wear(popup.page, theme)
    await popup.page.mouse.move(0, 0)
    const clip = { x: 0, y: 0, width: POPUP, height: 900 }
    await steadyShot(popup.page, shot(`weather-${theme}`), { fullPage: true, clip })
  }
  await popup.detach()
  await story.close()

  await options.evaluate(ageForecast)
  await server.close()
  await options.setViewportSize({ width: 320, height: 1_000 })
  await options.goto(lede.page('list.html'))
  await line(options).click()
  await wear(options, 'sepia')
  await options.screenshot({ path: shot('weather-old') })
  await options.close()
  return ['weather-places', 'weather-light', 'weather-dark', 'weather-old']
}
