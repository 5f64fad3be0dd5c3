import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFirefox } from '#scripts/browser/find-firefox.ts'
import { outputFolder } from '#scripts/build/build-extension.ts'
import { articleId } from '@/lib/base/article-id'
import { defaultSettings } from '@/lib/settings/settings'
import { longParagraphs } from '../e2e/long-story.ts'
import { pageCases } from '../pages/page-case.ts'
import { article } from '../unit/state/examples.ts'
import { startWeatherServer } from '../weather-server/start-weather-server.ts'
import { type Firefox, launchFirefox } from './launch-firefox.ts'
import { type PlainServer, startPlainServer } from './plain-server.ts'

const binary = findFirefox()
const story = pageCases().find(({ slug }) => slug === 'wire-story')

if (!binary) {
  console.log('Skipped: no Firefox was found on this machine (set FIREFOX=/path/to/firefox to name one).')
}

const TITLE = 'document.querySelector("h1")?.textContent'
const BODY =
  '[...document.querySelectorAll("[data-block]")].map((block) => block.textContent).filter(Boolean).join("\\n")'
const FIRST_LINE = 'document.querySelector("ol button")'
const LINE = 'document.querySelector("header button[aria-expanded]")'
const LIT = 'return [...(CSS.highlights.get("lede-lit") ?? [])].map(String).join("")'

describe.skipIf(!binary)('the popup in Firefox', () => {
  let firefox: Firefox
  let server: PlainServer

  beforeAll(async () => {
    server = await startPlainServer()
    firefox = await launchFirefox(binary ?? '', outputFolder('firefox'))
  })
  afterAll(async () => {
    await firefox?.close()
    await server?.close()
  })

  test('a click on the toolbar reads the page, and leaves it as it was', async () => {
    await firefox.open(`${server.base}/wire-story`)
    const before = await firefox.inTab('return document.documentElement.outerHTML')
    await firefox.clickToolbar()
    expect(await firefox.inPopup(TITLE)).toBe(story?.expected.title)
    const body = await firefox.inPopup(BODY)
    expect(String(body).split('\n')).toEqual(story?.expected.body)
    expect(await firefox.inTab('return document.documentElement.outerHTML')).toBe(before)
  })

  test('the page’s lists stand below the story, each headline with what can be done', async () => {
    const rows = await firefox.inPopup(
      `[...document.querySelectorAll('[data-story]')].map((row) => row.querySelectorAll('a, button').length).join()`,
    )
    expect(rows).toBe('3,3,3,3')
  })

  test('a line of the summary lights its sentence in the page', async () => {
    const line = await firefox.inPopup(`${FIRST_LINE}?.textContent`)
    await firefox.inPopup(`(${FIRST_LINE}.click(), true)`)
    await expect.poll(() => firefox.inTab(LIT), { timeout: 60_000 }).toBe(line)
  })

  test('the weather of a place of the reader’s own stands in the masthead, the rest of it on a press', async () => {
    const weather = await startWeatherServer()
    await firefox.openOurs('list.html')
    const place = { id: 1, name: 'Seeburg', region: null, latitude: 48.14, longitude: 11.58, timezone: null }
    const chosen = { ...defaultSettings.weather, place, unit: 'C', forecastBase: weather.base }
    await firefox.inTab(
      'return browser.runtime.sendMessage({ to: "background", name: "changeSettings", input: arguments[0] }).then(() => true)',
      { weather: chosen },
    )
    await expect.poll(() => firefox.inTab(`return ${LINE}?.textContent`), { timeout: 60_000 }).toContain('7°')
    await firefox.inTab(`${LINE}.click()`)
    await expect
      .poll(() => firefox.inTab('return document.querySelector("header section")?.textContent'), {
        timeout: 60_000,
      })
      .toContain('Next 12 hours')
    await weather.close()
  })

  test('a long story is summed up on a thread of its own', async () => {
    await firefox.openOurs('list.html')
    const long = article({
      id: articleId(article().canonicalUrl),
      blocks: longParagraphs(20_000).map((text) => ({
        type: 'paragraph',
        runs: [{ text, marks: [], href: null }],
      })),
    })
    const answer = await firefox.inTab(
      'return browser.runtime.sendMessage({ to: "background", name: "digest", input: arguments[0] }).then(({ value }) => value.summary.length)',
      { article: long, summaryLength: 3 },
    )
    expect(answer).toBe(3)
  })

  test("a browser's own page gets a sentence that says what it is", async () => {
    await firefox.open('about:support')
    await firefox.clickToolbar()
    expect(await firefox.inPopup(TITLE)).toBe('A page of the browser')
  })
})
