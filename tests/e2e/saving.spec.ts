import { expect, type Page } from 'playwright/test'
import { pageCase, type Reader, test } from './fixtures.ts'
import { picturedPage, storedPictures, storyUrl } from './pictured-story.ts'
import { headline } from './story.ts'
import { troubles } from './troubles.ts'
import { testWith } from './variant.ts'

const save = { name: 'Save to the reading list' }
const saved = { name: 'Saved. Remove from the reading list' }

const lines = async (reader: Reader) => {
  const options = await reader.openOurs('options.html')
  const found = await options.evaluate(storedPictures)
  await options.close()
  return found.lines
}

/** What stands on the toolbar button for a tab. */
const markOf = (reader: Reader, page: Page): Promise<string> =>
  reader.inBackground(async (url) => {
    const { action, tabs } = Reflect.get(globalThis, 'chrome')
    const tab = (await tabs.query({})).find((each: { url?: string }) => each.url === url)
    return tab ? action.getBadgeText({ tabId: tab.id }) : 'no tab'
  }, page.url())

test('AMP form and canonical page are one entry, which the popup of the second opens', async ({
  reader,
  site,
}) => {
  const amp = pageCase('amp-story').url
  const plain = 'https://www.ridgecourier.example/news/goat-mail-run'
  const first = await reader.click(await reader.open(amp))
  await first.getByRole('button', save).click()
  await expect(first.getByRole('button', saved)).toBeVisible()
  const answer = await fetchedPage(site, amp)
  site.put(plain, { body: answer })
  site.put(`${plain}?utm_source=mail`, { body: answer })
  for (const url of [plain, `${plain}?utm_source=mail`]) {
    const popup = await reader.click(await reader.open(url))
    await expect(popup.getByRole('button', saved)).toBeVisible()
    await expect(popup.getByText(/^Saved (this minute|\d+ min)/)).toBeVisible()
  }
  expect(await lines(reader)).toHaveLength(1)
})

/** A page of ours as its server gives it. */
async function fetchedPage(_site: unknown, url: string): Promise<Buffer> {
  const { readFileSync } = await import('node:fs')
  const page = pageCase('amp-story')
  expect(page.url).toBe(url)
  return readFileSync(page.file)
}

test('the line under a saved story opens it, tags it and removes it', async ({ reader }) => {
  const popup = await reader.click(await reader.open('wire-story'))
  await popup.getByRole('button', save).click()
  await popup.getByRole('button', { name: 'Tags (0)' }).click()
  const field = popup.getByRole('combobox')
  await field.fill('Harbour, harbour,')
  expect(await troubles(popup)).toEqual([])
  await field.press('Enter')
  await expect(popup.getByRole('button', { name: 'Tags (1)' })).toBeVisible()
  const opened = reader.lede.context.waitForEvent('page', {
    predicate: (page) => page.url().includes('reader.html'),
  })
  // The popup closes under the click.
  await popup
    .getByRole('button', { name: 'Open', exact: true })
    .click()
    .catch(() => undefined)
  await expect(headline(await opened)).toHaveText(/^Port deal stalls/)
  await (await opened).getByRole('button', { name: 'Remove', exact: true }).click()
  await expect((await opened).getByRole('button', save)).toBeVisible()
  expect(await lines(reader)).toMatchObject([{ tags: ['Harbour'], deletedAt: expect.any(String) }])
})

test('a key saves without a popup, and the mark says so', async ({ reader }) => {
  const page = await reader.open('wire-story')
  const popup = await reader.click(page)
  await expect(headline(popup)).toBeVisible()
  await reader.inBackground(async (url) => {
    const { commands, tabs } = Reflect.get(globalThis, 'chrome')
    const tab = (await tabs.query({})).find((each: { url?: string }) => each.url === url)
    commands.onCommand.dispatch('save-page', tab)
  }, page.url())
  await expect.poll(async () => (await lines(reader)).length).toBe(1)
  await expect.poll(() => markOf(reader, page)).toBe('✓')
})

test('saved with tags at once, by who asks so', async ({ reader }) => {
  const popup = await reader.click(await reader.open('wire-story'))
  await expect(headline(popup)).toBeVisible()
  const id = await popup.evaluate(async () => {
    const opening = indexedDB.open('lede')
    return new Promise<string>((resolve) => {
      opening.onsuccess = () => {
        const keys = opening.result.transaction('captures').objectStore('captures').getAllKeys()
        keys.onsuccess = () => {
          opening.result.close()
          resolve(String(keys.result[0]))
        }
      }
    })
  })
  await reader.ask('save', { id, windowId: 1, tags: ['  harbour ', 'Harbour'] })
  expect((await lines(reader))[0]?.tags).toEqual(['harbour'])
})

const seeing = testWith((manifest) => ({
  ...manifest,
  permissions: [...manifest.permissions, 'tabs'],
  host_permissions: ['https://*/*'],
}))

seeing('with the right to see tabs every tab tells whether its story is saved', async ({ reader, site }) => {
  site.put(storyUrl, { body: picturedPage([]) })
  site.put(`${storyUrl}?utm_source=mail`, { body: picturedPage([]) })
  await reader.ask('changeSettings', { saving: { pictures: 'never', marks: true } })
  const first = await reader.open(storyUrl)
  const popup = await reader.click(first)
  await popup.getByRole('button', save).click()
  await expect.poll(() => markOf(reader, first)).toBe('✓')
  // Never clicked, and under another address.
  const second = await reader.open(`${storyUrl}?utm_source=mail`)
  await expect.poll(() => markOf(reader, second)).toBe('✓')
  const other = await reader.open('german')
  await expect.poll(() => markOf(reader, other)).toBe('')
  await reader.killBackground()
  await second.bringToFront()
  await second.reload()
  await expect.poll(() => markOf(reader, second)).toBe('✓')

  await reader.ask('change', { ids: [(await lines(reader))[0]?.id], change: { kind: 'bin', deleted: true } })
  await second.bringToFront()
  await expect.poll(() => markOf(reader, second)).toBe('')
})

seeing('where no marks are wanted no page wakes the background', async ({ reader }) => {
  await reader.open('german')
  await reader.killBackground()
  await reader.open('wire-story')
  await reader.open('french')
  expect(await reader.countBackgrounds()).toBe(0)
})

const tabIds = (reader: Reader, urls: readonly string[]): Promise<readonly number[]> =>
  reader.inBackground(async (wanted) => {
    const all: readonly { id: number; url?: string }[] = await Reflect.get(globalThis, 'chrome').tabs.query(
      {},
    )
    return wanted.flatMap((url) => all.find((tab) => tab.url === url)?.id ?? [])
  }, urls)

seeing('several tabs are saved one after the other, with a report', async ({ reader, site }) => {
  const gone = 'https://ledger.example/nothing-here'
  site.put(gone, { status: 404, body: '<!doctype html><title>Not here</title><p>Nothing stands here.' })
  const slugs = ['wire-story', 'german', 'front-page'].map((slug) => pageCase(slug).url)
  const popup = await reader.click(await reader.open('wire-story'))
  await popup.getByRole('button', save).click()
  await expect(popup.getByRole('button', saved)).toBeVisible()
  const german = await reader.open('german')
  for (const url of [...slugs.slice(2), gone]) await reader.open(url)
  const shown = reader.lede.page('options.html')
  await reader.openOurs('options.html')
  const ids = await tabIds(reader, [...slugs, gone, shown])
  const page = await reader.openOurs(`tabs.html?tabs=${ids.join(',')},999999`)
  // Pages of ours are read by nobody; their site can't be asked for.
  await expect(page.getByRole('status')).toHaveText(
    'Done: 1 saved, 1 saved already, 2 without an article, 1 not saved.',
  )
  expect(await lines(reader)).toHaveLength(2)
  expect(await markOf(reader, german)).toBe('✓')
  await expect(page.getByRole('link')).toHaveCount(2)
  expect(await troubles(page)).toEqual([])
})

/** Bringing a tab to the front, as `reader.click` does, takes the marks off all others. */
async function clickWithoutChoosing({ lede }: Reader, url: string): Promise<void> {
  const { targetInfos } = await lede.cdp.send('Target.getTargets', {
    filter: [{ type: 'tab', exclude: false }],
  })
  const targetId = targetInfos.find((target) => target.url === url)?.targetId ?? ''
  await lede.cdp.send('Extensions.triggerAction', { id: lede.extensionId, targetId })
}

seeing('the menu of the button and the popup bring the marked tabs there', async ({ reader }) => {
  const german = await reader.open('german')
  const wire = await reader.open('wire-story')
  const select = () =>
    reader.inBackground(
      async (urls) => {
        const { tabs } = Reflect.get(globalThis, 'chrome')
        const all: readonly { index: number; url?: string; windowId: number }[] = await tabs.query({})
        const marked = all.filter(({ url }) => url !== undefined && urls.includes(url))
        // The first comes to the front.
        const front = marked.toSorted((one) => (one.url === urls[0] ? -1 : 1))
        await tabs.highlight({ windowId: front[0]?.windowId, tabs: front.map(({ index }) => index) })
      },
      [wire.url(), german.url()],
    )
  await select()
  const opened = reader.lede.context.waitForEvent('page', {
    predicate: (page) => page.url().includes('tabs.html'),
  })
  await reader.inBackground(async (url) => {
    const { contextMenus, tabs } = Reflect.get(globalThis, 'chrome')
    const tab = (await tabs.query({})).find((each: { url?: string }) => each.url === url)
    contextMenus.onClicked.dispatch({ menuItemId: 'saveTabs' }, tab)
  }, wire.url())
  const page = await opened
  await expect(page.getByRole('status')).toHaveText('Done: 2 saved.')
  await page.close()

  await select()
  await clickWithoutChoosing(reader, wire.url())
  const popup = await reader.surface('popup.html')
  const again = reader.lede.context.waitForEvent('page', {
    predicate: (page) => page.url().includes('tabs.html'),
  })
  await popup
    .getByRole('button', { name: 'Save all' })
    .click()
    .catch(() => undefined)
  await expect((await again).getByRole('status')).toHaveText('Done: 2 saved already.')
})

test('without a right the page for several tabs says in words what it needs', async ({ reader }) => {
  await reader.open('german')
  const ids = await reader.inBackground(
    async () => (await Reflect.get(globalThis, 'chrome').tabs.query({})).map(({ id }: { id: number }) => id),
    null,
  )
  const page = await reader.openOurs(`tabs.html?tabs=${ids.join(',')}`)
  await expect(page.getByText(/^Lede can’t see which page/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Let Lede see the tabs' })).toBeVisible()
  expect(await troubles(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 600 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
