import { expect } from 'playwright/test'
import { defaultSettings } from '@/lib/settings/settings'
import { weatherAnswer } from '../weather-server/start-weather-server.ts'
import { ageForecast } from './age-forecast.ts'
import { pageCase, type Reader, test } from './fixtures.ts'
import { countRecords } from './records.ts'
import { expectStory, summaryLines } from './story.ts'

test.use({ inPrivate: true })

const nothing = {
  captures: 0,
  library: 0,
  bodies: 0,
  earlier: 0,
  addresses: 0,
  pictures: 0,
  fetching: 0,
  highlights: 0,
  imports: 0,
  staged: 0,
  sketches: 0,
  search: 0,
  indexed: 0,
  due: 0,
  mirrored: 0,
  requests: 0,
  forecast: 0,
  visits: 0,
  broken: 0,
}

/** Runs in the background: what memory holds of a private window. */
const inMemory = (reader: Reader) =>
  reader.inBackground(
    async () =>
      Object.keys(await Reflect.get(globalThis, 'chrome').storage.session.get(null)).filter(
        // What was done once when the browser started tells nothing of what is read.
        (key) => key !== 'indexChecked' && key !== 'logTurned',
      ),
    null,
  )

const records = async (reader: Reader): Promise<Record<string, number>> => {
  const list = await reader.openOurs('list.html')
  const counts = await list.evaluate(countRecords)
  await list.close()
  return counts
}

/** How many tabs stand in private windows, and how many in others: where a tab is Lede may know, what it shows not. */
const tabs = (reader: Reader) =>
  reader.inBackground(async () => {
    const all: readonly { incognito: boolean }[] = await Reflect.get(globalThis, 'chrome').tabs.query({})
    const inPrivate = all.filter(({ incognito }) => incognito).length
    return { inPrivate, others: all.length - inPrivate }
  }, null)

test('what is read in a private window is on no disk, asks for nothing and is gone with the window', async ({
  reader,
  site,
}) => {
  const page = await reader.openPrivate('wire-story')
  await page.waitForLoadState('networkidle')
  site.forget()
  const popup = await reader.click(page)
  await expectStory(popup, 'wire-story')
  await expect(popup.getByText('Picture not loaded: in a private window')).toBeVisible()
  await summaryLines(popup).first().click()
  await expect(popup.getByRole('button', { name: 'Open on a full page' })).toHaveCount(0)
  for (const name of ['Read in Lede', 'Save for later']) {
    await expect(popup.getByRole('button', { name })).toHaveCount(0)
  }
  expect(await records(reader)).toEqual(nothing)
  expect(site.requests).toEqual([])

  expect((await inMemory(reader)).length).toBeGreaterThan(0)
  await page.close()
  await expect.poll(() => inMemory(reader)).toEqual([])
  expect(await records(reader)).toEqual(nothing)
})

test('a link in the popup of a private window opens in that window', async ({ reader }) => {
  const popup = await reader.click(await reader.openPrivate('wire-story'))
  const before = await tabs(reader)
  const opened = reader.lede.context.waitForEvent('page')
  await popup.getByRole('region', { name: 'The Latest' }).getByRole('link').first().click()
  await opened
  expect(await tabs(reader)).toEqual({ ...before, inPrivate: before.inPrivate + 1 })
})

test('a link that the menu of a private window is to read opens in that window', async ({ reader }) => {
  const page = await reader.openPrivate('german')
  await expectStory(await reader.click(page), 'german')
  const before = await tabs(reader)
  const opened = reader.lede.context.waitForEvent('page')
  await reader.inBackground(
    async ({ url, linkUrl }) => {
      const { contextMenus, tabs } = Reflect.get(globalThis, 'chrome')
      const tab = (await tabs.query({})).find((each: { url?: string }) => each.url === url)
      contextMenus.onClicked.dispatch({ menuItemId: 'readLink', linkUrl }, tab)
    },
    { url: page.url(), linkUrl: pageCase('wire-story').url },
  )
  await (await opened).waitForURL(pageCase('wire-story').url)
  expect(await tabs(reader)).toEqual({ ...before, inPrivate: before.inPrivate + 1 })
})

test('what is saved by hand in a private window is kept, and nothing beside it', async ({ reader }) => {
  const page = await reader.openPrivate('wire-story')
  const popup = await reader.click(page)
  await popup.getByRole('button', { name: 'Save to the reading list' }).click()
  await expect(popup.getByRole('button', { name: 'Saved. Remove from the reading list' })).toBeVisible()
  await page.close()
  // The index follows a moment later, and what the list page compares stories by.
  await expect
    .poll(() => records(reader))
    .toEqual({ ...nothing, library: 1, bodies: 1, addresses: 1, sketches: 1, search: 1, indexed: 1 })
})

test('the weather in a private window is what was kept, and nobody is asked for a newer one', async ({
  reader,
  site,
}) => {
  site.hand('api.open-meteo.com', (url) => ({
    headers: { 'access-control-allow-origin': '*' },
    body: JSON.stringify(weatherAnswer(url).body),
  }))
  const place = { id: 1, name: 'Seeburg', region: null, latitude: 48.14, longitude: 11.58, timezone: null }
  await reader.ask('changeSettings', { weather: { ...defaultSettings.weather, place, unit: 'C' } })
  const list = await reader.openOurs('list.html')
  await expect(list.locator('header button[aria-expanded]')).toContainText('7°')
  await list.evaluate(ageForecast, 2)
  await list.close()
  const page = await reader.openPrivate('wire-story')
  site.forget()
  const popup = await reader.click(page)
  await expect(popup.locator('header button[aria-expanded]')).toHaveText(/7°Seeburgas of 2 hr\.? ago$/)
  await expectStory(popup, 'wire-story')
  expect(site.requests.filter(({ url }) => url.includes('open-meteo'))).toEqual([])
})
