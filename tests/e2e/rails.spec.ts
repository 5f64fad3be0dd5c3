import { readFileSync } from 'node:fs'
import { expect, type Page } from 'playwright/test'
import { defaultSettings, type Theme } from '@/lib/settings/settings'
import { test as base, pageCase, type Reader } from './fixtures.ts'
import { ageVisits } from './records.ts'
import type { SiteServer } from './site-server.ts'
import { expectStory, headline, summaryLines } from './story.ts'
import { troubles } from './troubles.ts'
import { testWith } from './variant.ts'

const slug = 'wire-story'
const { url, file } = pageCase(slug)
const site = new URL(url).origin
const listed = `${site}/courts/ferry-line-books`
const first = 'Judge orders ferry line to open its books'

/** No prompt for a right can be answered without a display: this build has been given the one site. */
const test = testWith((manifest) => ({ ...manifest, host_permissions: [`${site}/*`] }))

const latest = (surface: Page) => surface.getByRole('region', { name: 'The Latest' })
const row = (surface: Page, name: string) => latest(surface).getByRole('listitem').filter({ hasText: name })

/** The listed story as its site would serve it, with a script and a picture that would tell if they were run or asked for. */
const story = (): string =>
  readFileSync(file, 'utf8')
    .replaceAll(url, listed)
    .replace(
      '</body>',
      '<script>fetch("/ran")</script><img src="/seen.png" onerror="fetch(\'/ran\')"></body>',
    )

/** The page of the story with one more story listed above the others. */
const withOneMore = (): string =>
  readFileSync(file, 'utf8').replace(
    '<ul class="latest-rail__list">',
    '<ul class="latest-rail__list"><li class="latest-rail__item"><h3><a href="/city/clock-tower-strikes-thirteen">Clock tower strikes thirteen for the third night</a></h3></li>',
  )

const html = { 'content-type': 'text/html; charset=utf-8' }

async function visitAgain(reader: Reader, server: SiteServer): Promise<Page> {
  const page = await reader.open(slug)
  const before = await reader.click(page)
  await expectStory(before, slug)
  await expect(latest(before).getByText('New', { exact: true })).toHaveCount(0)
  const list = await reader.openOurs('list.html')
  await list.evaluate(ageVisits, 30)
  await list.close()
  server.put(url, { headers: html, body: withOneMore() })
  await page.reload()
  return reader.click(page)
}

base('a second visit marks what is new, and quiets what was seen', async ({ reader, site: server }) => {
  const popup = await visitAgain(reader, server)
  await expect(latest(popup).getByText('1 new', { exact: true })).toBeVisible()
  const rows = latest(popup).getByRole('listitem')
  await expect(rows).toHaveCount(5)
  await expect(rows.first()).toContainText('Clock tower strikes thirteen for the third nightNew')
  await expect(latest(popup).getByText('New', { exact: true })).toHaveCount(1)

  const panel = await reader.openOurs('sidepanel.html')
  await expect(row(panel, 'Clock tower')).toContainText('New')
  await expect(row(panel, first)).not.toContainText('New')
})

base('clearing the history forgets what was seen', async ({ reader, site: server }) => {
  await visitAgain(reader, server)
  await reader.ask('clearHistory', {})
  const panel = await reader.openOurs('sidepanel.html')
  await expect(row(panel, first)).toBeVisible()
  await expect(latest(panel).getByText('New', { exact: true })).toHaveCount(0)
})

test('a listed story is saved without being opened, shown or run', async ({ reader, site: server }) => {
  server.put(listed, { headers: html, body: story() })
  const page = await reader.open(slug)
  const popup = await reader.click(page)
  await expectStory(popup, slug)
  await popup.waitForLoadState('networkidle')
  server.forget()
  const tabs = reader.lede.context.pages().length
  await row(popup, first).getByRole('button', { name: 'Save for later' }).click()
  await expect(popup.getByText(`Saved “${first}” to the reading list.`)).toBeVisible()
  await expect(row(popup, first).getByRole('button', { name: /^Saved/ })).toBeVisible()
  await expectStory(popup, slug)
  expect(server.requests.map((request) => request.url)).toEqual([listed])
  expect(server.requests[0]?.headers.cookie).toBeUndefined()
  expect(server.requests[0]?.headers.referer).toBeUndefined()
  expect(reader.lede.context.pages()).toHaveLength(tabs)

  await row(popup, first)
    .getByRole('button', { name: /^Saved/ })
    .click()
  await expect(popup.getByText(`Removed “${first}”.`)).toBeVisible()
  await popup.getByRole('button', { name: 'Undo' }).click()
  await expect(row(popup, first).getByRole('button', { name: /^Saved/ })).toBeVisible()

  const list = await reader.openOurs('list.html')
  await expect(list.getByRole('link', { name: /^Port deal stalls again/ })).toBeVisible()
})

test('a listed story that was saved under another address is marked as saved', async ({
  reader,
  site: server,
}) => {
  const amp = `${listed}/amp`
  server.put(amp, { headers: html, body: story().replaceAll(`"${listed}"`, `"${amp}"`) })
  expect(await reader.ask('saveLink', { url: amp, windowId: -1 })).toMatchObject({ ok: true })
  const popup = await reader.click(await reader.open(slug))
  await row(popup, first)
    .getByRole('button', { name: /^Saved/ })
    .click()
  await expect(popup.getByText(`Removed “${first}”.`)).toBeVisible()
  await expect(row(popup, first).getByRole('button', { name: 'Save for later' })).toBeVisible()
})

test('the lists are walked, saved from and read by keyboard, with a focus to see', async ({
  reader,
  site: server,
}) => {
  server.put(listed, { headers: html, body: story() })
  const popup = await reader.click(await reader.open(slug))
  await expectStory(popup, slug)
  const links = latest(popup).getByRole('link')
  await links.nth(1).focus()
  await popup.keyboard.press('ArrowUp')
  await expect(links.first()).toBeFocused()
  await expect(links.first()).toHaveCSS('outline-style', 'solid')
  await popup.keyboard.press('s')
  await expect(popup.getByText(`Saved “${first}” to the reading list.`)).toBeVisible()
  await popup.keyboard.press('Tab')
  const read = row(popup, first).getByRole('button', { name: 'Read in Lede' })
  await expect(read).toBeFocused()
  await expect(read).toHaveCSS('outline-style', 'solid')
  await expect(read).toHaveAccessibleDescription(first)

  const opened = reader.lede.context.waitForEvent('page')
  // The popup closes itself for the tab that opens.
  await popup.keyboard.press('l').catch(() => {})
  const lede = await opened
  await expect(headline(lede)).toHaveText(/^Port deal stalls again/)
  expect(new URL(lede.url()).pathname).toBe('/reader.html')
  await expect(row(lede, 'Council resolution')).toBeVisible()
  expect(server.requests.map((request) => request.url)).not.toContain(`${site}/ran`)
})

test.describe('what can’t be saved says why', () => {
  const cases = [
    [
      'a site that refuses',
      { status: 403, headers: html, body: 'No.' },
      'The site refused. It answered with error 403.',
    ],
    [
      'a page without a story',
      { headers: html, body: '<!doctype html><title>Ferries</title><p>Soon.' },
      'Nothing to read on this page.',
    ],
    ['a file', { headers: { 'content-type': 'application/pdf' }, body: '%PDF-' }, 'A PDF, not a page.'],
  ] as const
  for (const [name, answer, words] of cases) {
    test(name, async ({ reader, site: server }) => {
      server.put(listed, answer)
      const popup = await reader.click(await reader.open(slug))
      await expectStory(popup, slug)
      await row(popup, first).getByRole('button', { name: 'Save for later' }).click()
      await expect(popup.getByText(`“${first}” was not saved. ${words}`)).toBeVisible()
      await expect(row(popup, first).getByRole('button', { name: 'Save for later' })).toBeEnabled()
    })
  }
})

base(
  'before its site is allowed a listed story is asked for in words, and nothing is fetched',
  async ({ reader, site: server }) => {
    const popup = await reader.click(await reader.open(slug))
    await expectStory(popup, slug)
    await popup.waitForLoadState('networkidle')
    server.forget()
    for (const name of ['Read in Lede', 'Save for later']) {
      const panel = await reader.openOurs('sidepanel.html')
      const opened = reader.lede.context.waitForEvent('page')
      await row(panel, first).getByRole('button', { name }).click()
      const asking = await opened
      await expect(headline(asking)).toHaveText('May Lede fetch this page?')
      await expect(asking.getByText('harborviewledger.example, and for no other site')).toBeVisible()
      await panel.close()
      await asking.close()
    }
    expect(server.requests.filter((request) => request.url === listed)).toEqual([])
  },
)

base('a refused right is answered in words, and can be given after all', async ({ reader }) => {
  const page = await reader.openOurs(`reader.html?link=${encodeURIComponent(listed)}`)
  // The prompt itself can't be answered without a display.
  await page.evaluate(() => {
    Reflect.get(globalThis, 'chrome').permissions.request = async () => false
  })
  await page.getByRole('button', { name: 'Allow harborviewledger.example' }).click()
  await expect(headline(page)).toHaveText('Not allowed to fetch this link')
  await expect(page.getByRole('button', { name: 'Allow harborviewledger.example' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Open the page' })).toBeVisible()
})

const themes: readonly Theme[] = ['light', 'sepia', 'dark']
for (const theme of themes) {
  base(
    `axe finds nothing on lists with new, seen and saved stories: ${theme}`,
    async ({ reader, site: server }) => {
      await reader.ask('changeSettings', { typography: { ...defaultSettings.typography, theme } })
      const popup = await visitAgain(reader, server)
      await expect(latest(popup).getByText('1 new', { exact: true })).toBeVisible()
      await expect(summaryLines(popup)).toHaveCount(3)
      expect(await troubles(popup)).toEqual([])
      const panel = await reader.openOurs('sidepanel.html')
      await panel.setViewportSize({ width: 320, height: 700 })
      await expect(row(panel, 'Clock tower')).toContainText('New')
      expect(await troubles(panel)).toEqual([])
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    },
  )
}
