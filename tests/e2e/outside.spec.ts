import { expect, type Page } from 'playwright/test'
import { pageCase, type Reader, test } from './fixtures.ts'
import { expectedStory, expectStory, headline } from './story.ts'

// Neither keys nor menus of the browser can be pressed without a display: the browser's events are fired as it fires them.
// The click on the toolbar gives the right to the page that a key or a menu item would give.

interface Fired {
  readonly event: 'key' | 'menu'
  readonly what: string
  readonly url: string
  readonly linkUrl?: string
}

/** Runs in the background. */
async function fireThere({ event, what, url, linkUrl }: Fired): Promise<void> {
  const { commands, contextMenus, tabs } = Reflect.get(globalThis, 'chrome')
  const tab = (await tabs.query({})).find((each: { url?: string }) => each.url === url)
  if (event === 'key') commands.onCommand.dispatch(what, tab)
  else contextMenus.onClicked.dispatch({ menuItemId: what, linkUrl }, tab)
}

/** Runs in the background. */
async function badgeThere(url: string): Promise<string> {
  const { action, tabs } = Reflect.get(globalThis, 'chrome')
  const tab = (await tabs.query({})).find((each: { url?: string }) => each.url === url)
  return action.getBadgeText({ tabId: tab.id })
}

const fire = (reader: Reader, fired: Fired) => reader.inBackground(fireThere, fired)
const badge = (reader: Reader, url: string) => reader.inBackground(badgeThere, url)

const story = pageCase('wire-story').url

async function give(reader: Reader, slug: string): Promise<Page> {
  const page = await reader.open(slug)
  await expect(headline(await reader.click(page))).toBeVisible()
  return page
}

for (const [name, event, what] of [
  ['the key', 'key', 'save-page'],
  ['the menu', 'menu', 'savePage'],
] as const) {
  test(`${name} saves the page and marks the button`, async ({ reader }) => {
    await give(reader, 'wire-story')
    expect(await badge(reader, story)).toBe('')
    await fire(reader, { event, what, url: story })
    await expect.poll(() => badge(reader, story)).toBe('✓')
    const list = await reader.openOurs('list.html')
    await expect(list.getByRole('link', { name: /^Port deal stalls again/ })).toBeVisible()
    await list.getByRole('button', { name: 'Remove', exact: true }).click()
    await expect.poll(() => badge(reader, story)).toBe('')
  })
}

test('the key says on the button that a front page can’t be saved', async ({ reader }) => {
  const { url } = pageCase('front-page')
  await give(reader, 'front-page')
  await fire(reader, { event: 'key', what: 'save-page', url })
  await expect.poll(() => badge(reader, url)).toBe('!')
})

test('where no panel opens, the menu reads the page in a tab', async ({ reader }) => {
  await give(reader, 'wire-story')
  const opened = reader.lede.context.waitForEvent('page')
  await fire(reader, { event: 'menu', what: 'readPage', url: story })
  await expectStory(await opened, 'wire-story')
})

test('the menu reads only what is selected', async ({ reader }) => {
  const page = await give(reader, 'wire-story')
  const wanted = expectedStory('wire-story').body.slice(0, 2)
  await page.evaluate(
    (texts) => {
      const [first, last] = texts.map((text) =>
        [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.trim().startsWith(text)),
      )
      if (!first || !last) throw new Error('the page has changed')
      const range = document.createRange()
      range.setStartBefore(first)
      range.setEndAfter(last)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
    },
    wanted.map((text) => text.slice(0, 40)),
  )
  const opened = reader.lede.context.waitForEvent('page')
  await fire(reader, { event: 'menu', what: 'readSelection', url: story })
  const full = await opened
  await expect(headline(full)).toBeVisible()
  await expect(full.locator('[data-block]')).toHaveText([...wanted])
})

test('the menu takes a link to the page that asks for its site', async ({ reader, site }) => {
  await give(reader, 'german')
  site.forget()
  const opened = reader.lede.context.waitForEvent('page')
  await fire(reader, { event: 'menu', what: 'readLink', url: pageCase('german').url, linkUrl: story })
  await expect(headline(await opened)).toHaveText('May Lede fetch this page?')
  expect(site.requests.map(({ url }) => url)).not.toContain(story)
})
