import { expect, type Locator, type Page } from 'playwright/test'
import { madeStory } from '#scripts/bench/library/made-story.ts'
import { storeMade } from '#scripts/bench/library/store-made.ts'
import { defaultSettings } from '@/lib/settings/settings'
import { toldStories } from '../unit/library/told-stories.ts'
import { type Reader, test } from './fixtures.ts'
import { troubles } from './troubles.ts'

const lines = (page: Page): Locator => page.locator('[data-entry]')
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-entry') ?? null)
const view = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Which articles' })
    .getByRole('button', { name: new RegExp(`^${name}( |$)`) })

/** The list with so many made stories; none archived, none in the bin. */
async function openWith(reader: Reader, count: number, path = 'list.html'): Promise<Page> {
  const page = await reader.openOurs('list.html')
  await storeMade(page, count, { words: 60, picturesEvery: count + 1, plain: true })
  await page.goto(reader.lede.page(path))
  await expect(lines(page).first()).toBeVisible()
  await expect(page.getByText(/ used/)).toBeAttached()
  return page
}

const made = (index: number) => madeStory(index, { words: 60, plain: true }).entry
const titleOf = (index: number): string => made(index).title

test('of two thousand lines only those in sight are drawn, and the focus is never lost', async ({
  reader,
}) => {
  const page = await openWith(reader, 2_000)
  expect(await lines(page).count()).toBeLessThan(60)
  await expect(page.locator('[data-line]').first()).toHaveAttribute('aria-setsize', '2000')
  await expect(view(page, 'Inbox')).toHaveText('Inbox 2,000')

  await page.keyboard.press('j')
  await page.keyboard.press('j')
  const second = made(1_998).id
  expect(await focused(page)).toBe(second)
  // Far away the line that has the focus is still there, and the next key goes on from it.
  await page.mouse.move(600, 400)
  await page.mouse.wheel(0, 90_000)
  await expect
    .poll(() =>
      page.locator('[data-line]').evaluateAll((all) => all.some((line) => Number(line.ariaPosInSet) > 400)),
    )
    .toBe(true)
  expect(await focused(page)).toBe(second)
  await page.keyboard.press('j')
  expect(await focused(page)).toBe(made(1_997).id)
  await expect(lines(page).nth(2)).toBeInViewport()

  await page.keyboard.press('End')
  await expect(page.getByRole('link', { name: titleOf(0) })).toBeFocused()
  await expect(page.locator('[aria-posinset="2000"]')).toBeInViewport()
  expect(await lines(page).count()).toBeLessThan(60)
  await page.keyboard.press('Home')
  await expect(page.getByRole('link', { name: titleOf(1_999) })).toBeFocused()
})

test('what is read stays in its place while lines above it are drawn for the first time', async ({
  reader,
}) => {
  const page = await openWith(reader, 400)
  await page.evaluate(() => scrollTo(0, 30_000))
  await expect(page.locator('[aria-posinset="250"]')).toBeAttached()
  await page.mouse.move(600, 400)
  for (let turn = 0; turn < 12; turn++) {
    const before = await page.evaluate(() => {
      const line = [...document.querySelectorAll('[data-line]')].find(
        (each) => each.getBoundingClientRect().top > 300,
      )
      return { id: line?.getAttribute('data-line') ?? '', top: line?.getBoundingClientRect().top ?? 0 }
    })
    await page.evaluate(() => scrollBy(0, -150))
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))))
    const top = await page.evaluate(
      (id) => document.querySelector(`[data-line="${id}"]`)?.getBoundingClientRect().top ?? Number.NaN,
      before.id,
    )
    expect(Math.abs(top - before.top - 150)).toBeLessThan(3)
  }
})

test('keys archive, star, mark and delete one line or many, and one undo takes all back', async ({
  reader,
}) => {
  const page = await openWith(reader, 12)
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+J')
  await page.keyboard.press('Shift+J')
  await expect(page.getByRole('toolbar')).toContainText('3 selected')
  await page.keyboard.press('e')
  await expect(page.getByText('Archived 3 articles.')).toBeVisible()
  await expect(view(page, 'Inbox')).toHaveText('Inbox 9')
  await expect(view(page, 'Archive')).toHaveText('Archive 3')
  // The background may die between the deed and its undo.
  await reader.killBackground()
  await page.keyboard.press('z')
  await expect(view(page, 'Inbox')).toHaveText('Inbox 12')

  const first = page.getByRole('link', { name: titleOf(11) })
  await first.focus()
  await page.keyboard.press('s')
  await expect(page.getByText(`Starred “${titleOf(11)}”.`)).toBeVisible()
  await page.keyboard.press('#')
  await expect(first).toHaveCount(0)
  expect(await focused(page)).toBe(made(10).id)
  await page.reload()
  await expect(view(page, 'Bin')).toHaveText('Bin 1')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toContainText('Archive, or back to the inbox')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a range is selected with Shift and a click, and everything with one button', async ({ reader }) => {
  const page = await openWith(reader, 30)
  const pick = (index: number) => page.locator('[data-line] input[type="checkbox"]').nth(index)
  await lines(page).nth(2).hover()
  await pick(2).click()
  await pick(6).click({ modifiers: ['Shift'] })
  await expect(page.getByRole('toolbar')).toContainText('5 selected')
  await page.getByRole('button', { name: 'Select all 30' }).click()
  await page.getByRole('toolbar').getByRole('button', { name: 'Mark as read' }).click()
  await expect(view(page, 'Read')).toHaveText('Read 30')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(view(page, 'Read')).not.toHaveText('Read 30')
})

test('what is chosen stands in the address: back, forward and reload bring it again', async ({ reader }) => {
  const page = await openWith(reader, 40)
  const tag = page.getByRole('navigation').getByRole('listitem').nth(7).getByRole('button')
  const [name] = String(await tag.textContent()).split(' ')
  await tag.click()
  await page.getByRole('combobox', { name: 'Order' }).selectOption('title')
  await view(page, 'Unread').click()
  expect(page.url()).toContain(`?view=unread&tag=${name}&sort=title`)
  const shown = await lines(page).allTextContents()
  expect(shown).toEqual(shown.toSorted((one, other) => one.localeCompare(other)))
  await page.reload()
  await expect(lines(page)).toHaveText(shown)
  await page.goBack()
  await expect(view(page, 'Inbox')).toHaveAttribute('aria-pressed', 'true')
  expect(page.url()).not.toContain('view=')
  await page.goForward()
  await expect(lines(page)).toHaveText(shown)
  await page.getByRole('button', { name: `Without “#${name}”` }).click()
  expect(page.url()).toMatch(/\?view=unread&sort=title$/)
})

test('a set for fifteen minutes is picked, kept in the address and left again', async ({ reader }) => {
  const page = await openWith(reader, 30)
  await page.getByRole('button', { name: 'I have 15 minutes' }).click()
  await page.getByText('15 min', { exact: true }).click()
  await expect(page.getByText(/^\d+ articles, \d+ minutes in all\.$/)).toBeVisible()
  expect(page.url()).toContain('?for=15')
  await page.getByLabel('or minutes:').fill('3')
  await page.keyboard.press('Enter')
  expect(page.url()).toContain('?for=3')
  await page.getByRole('button', { name: 'Back to the list' }).click()
  await expect(page.locator('[data-line]').first()).toHaveAttribute('aria-setsize', '30')
})

test('tags are given by keys, renamed and removed everywhere', async ({ reader }) => {
  const page = await openWith(reader, 6)
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+J')
  await page.keyboard.press('t')
  const field = page.getByRole('combobox', { name: 'Type a tag and press Enter' })
  await field.fill('Hafen')
  await field.press('Enter')
  await field.press('Enter')
  await expect(page.getByText('Changed the tags of 2 articles.')).toBeVisible()
  await page.keyboard.press('Escape')
  // In use now, it completes what is typed.
  await lines(page).nth(3).focus()
  await page.keyboard.press('t')
  await field.fill('haf')
  await field.press('ArrowDown')
  await field.press('Enter')
  await page.getByRole('button', { name: 'Save tags' }).click()
  const count = (name: string) => view(page, name)
  await expect(count('Hafen')).toHaveText('Hafen 3')

  await page.getByRole('button', { name: 'All tags' }).click()
  await page.getByRole('button', { name: 'Rename “Hafen” everywhere' }).click()
  await page.getByRole('textbox', { name: 'New name for “Hafen”' }).fill('ميناء')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Close' }).first().click()
  await expect(count('ميناء')).toHaveText('ميناء 3')
  await page.reload()
  await count('ميناء').click()
  await expect(lines(page)).toHaveCount(3)
  await page.getByRole('button', { name: 'All tags' }).click()
  await page.getByRole('button', { name: 'Remove “ميناء” everywhere' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await expect(lines(page)).toHaveCount(6)
})

test('the bin tells its days, gives back, and empties only when asked twice', async ({ reader }) => {
  const page = await openWith(reader, 4)
  await lines(page).first().focus()
  await page.keyboard.press('a')
  await page.keyboard.press('Delete')
  await expect(page.getByText('Everything is archived. What you save next comes here.')).toBeVisible()
  await view(page, 'Bin').click()
  await expect(page.getByText('30 days left')).toHaveCount(4)
  await lines(page).first().hover()
  await page.getByRole('button', { name: 'Restore' }).first().click()
  await expect(view(page, 'Inbox')).toHaveText('Inbox 1')
  await page.getByRole('button', { name: 'Empty the bin' }).click()
  await page.getByRole('button', { name: 'Keep' }).click()
  await expect(view(page, 'Bin')).toHaveText('Bin 3')
  await page.getByRole('button', { name: 'Empty the bin' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByText('The bin is empty.')).toBeVisible()
  await page.reload()
  await expect(view(page, 'Inbox')).toHaveText('Inbox 1')
})

test('a change in one window comes to the others, which read those lines only', async ({ reader }) => {
  const page = await openWith(reader, 300)
  await page.evaluate(() => {
    const getAll = IDBObjectStore.prototype.getAll
    Reflect.set(globalThis, 'whole', 0)
    IDBObjectStore.prototype.getAll = function (...given) {
      if (this.name === 'library') Reflect.set(globalThis, 'whole', Reflect.get(globalThis, 'whole') + 1)
      return getAll.apply(this, given)
    }
  })
  const other = await reader.openOurs('list.html')
  await lines(other).first().focus()
  await other.keyboard.press('e')
  await expect(view(page, 'Inbox')).toHaveText('Inbox 299')
  await expect(page.getByRole('link', { name: titleOf(299) })).toHaveCount(0)
  await reader.killBackground()
  await other.keyboard.press('z')
  await expect(page.getByRole('link', { name: titleOf(299) })).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(globalThis, 'whole'))).toBe(0)
})

test('an undo in one window leaves what another has done since', async ({ reader }) => {
  const page = await openWith(reader, 8)
  const tagField = (on: Page) => on.getByRole('combobox', { name: 'Type a tag and press Enter' })
  await lines(page).first().focus()
  await page.keyboard.press('a')
  await page.keyboard.press('t')
  await tagField(page).fill('ferry')
  await tagField(page).press('Enter')
  await tagField(page).press('Enter')
  await expect(page.getByText('Changed the tags of 8 articles.')).toBeVisible()

  const other = await reader.openOurs('list.html')
  await expect(view(other, 'ferry')).toHaveText('ferry 8')
  await lines(other).first().focus()
  await other.keyboard.press('t')
  await tagField(other).fill('crane')
  await tagField(other).press('Enter')
  await other.getByRole('button', { name: 'Save tags' }).click()
  await expect(view(other, 'crane')).toHaveText('crane 1')
  await reader.killBackground()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(view(other, 'ferry')).toHaveCount(0)
  await expect(view(other, 'crane')).toHaveText('crane 1')
  await page.reload()
  await expect(view(page, 'crane')).toHaveText('crane 1')
  await expect(view(page, 'ferry')).toHaveCount(0)
})

/** Runs in a page of the extension. */
function putStories(records: readonly { readonly line: object; readonly body: object }[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('lede')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['library', 'bodies'], 'readwrite')
      for (const { line, body } of records) {
        transaction.objectStore('library').put(line)
        transaction.objectStore('bodies').put(body)
      }
      transaction.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}

/** The told stories of our grouping test as saved ones, the first read long ago. */
function toldRecords() {
  return toldStories.map(({ site, at, language, title, text }, index) => {
    const { article, entry } = madeStory(index, { words: 20, picturesEvery: 1_000, host: site })
    const blocks = text.split(/(?<=[.。]) ?/u).map((sentence) => ({
      type: 'paragraph',
      runs: [{ text: sentence, marks: [], href: null }],
    }))
    const own = { title, language, publishedAt: at, siteName: site }
    const line = {
      ...entry,
      ...own,
      savedAt: at,
      changedAt: at,
      state: 'unread',
      progress: null,
      readAt: null,
    }
    const data = { ...line, archivedAt: null, deletedAt: null, tags: [] }
    return {
      line: { id: entry.id, savedAt: at, kept: { v: 2, data } },
      body: { id: entry.id, kept: { v: 1, data: { ...article, ...own, blocks } } },
    }
  })
}

test('papers with the same story stand together, can be told apart, and what is new is marked', async ({
  reader,
}) => {
  const page = await reader.openOurs('list.html')
  await page.evaluate(putStories, toldRecords())
  await page.reload()
  const train = page.getByRole('link', { name: 'No trains to Karsund until Wednesday' })
  const derailed = page.getByRole('link', { name: 'Freight train derails near Velden, line closed for days' })
  await expect(page.getByRole('button', { name: 'Same story in 3 papers' })).toHaveCount(2)
  await expect(derailed).toHaveCount(0)
  await page
    .getByRole('listitem')
    .filter({ has: train })
    .getByRole('button', { name: 'Same story in 3 papers' })
    .click()
  await expect(derailed).toBeVisible()

  // Read in one paper, told as read before in the next.
  await derailed.focus()
  await page.keyboard.press('r')
  await train.click()
  await expect(page.getByText('You have read this story in northerntimes.example.')).toBeVisible()
  await expect(page.getByText('1 sentence is new to you.')).toBeVisible()
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('lede-new') ?? [])].map((range) => String(range)))
  expect(await marked()).toEqual(['Karsund is cut off from the south by rail.'])
  await page.getByRole('button', { name: 'Show the next one' }).click()
  await expect(page.locator('[data-block]:focus')).toHaveText('Karsund is cut off from the south by rail.')

  await page.goBack()
  await page
    .getByRole('listitem')
    .filter({ has: train })
    .getByRole('button', { name: 'Same story in 3 papers' })
    .click()
  await page.getByRole('button', { name: 'Not the same story' }).click()
  await expect(page.getByRole('button', { name: 'Same story in 3 papers' })).toHaveCount(1)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Same story in 2 papers' }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Same story in 3 papers' })).toHaveCount(1)
  await expect(derailed).toBeVisible()
})

test('the notice after saving takes tags, in the popup', async ({ reader }) => {
  const popup = await reader.click(await reader.open('wire-story'))
  await popup.getByRole('button', { name: 'Save to the reading list' }).click()
  await popup.getByRole('button', { name: 'Tags…' }).click()
  const field = popup.getByRole('combobox')
  await field.fill('port, city,')
  await field.press('Enter')
  await expect(popup.getByRole('dialog')).toHaveCount(0)
  const page = await reader.openOurs('list.html')
  await expect(view(page, 'port')).toHaveText('port 1')
  await expect(view(page, 'city')).toHaveText('city 1')
})

test('the panel has the same list and the same keys, and opens in a tab', async ({ reader }) => {
  await openWith(reader, 8)
  const panel = await reader.openOurs('sidepanel.html')
  await panel.setViewportSize({ width: 360, height: 700 })
  await panel.getByRole('button', { name: 'Open the reading list' }).click()
  await expect(lines(panel)).toHaveCount(8)
  await panel.keyboard.press('j')
  expect(await focused(panel)).toBe(made(7).id)
  await panel.keyboard.press('e')
  await expect(view(panel, 'Archive')).toHaveText('Archive 1')
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect(view(panel, 'Inbox')).toHaveText('Inbox 8')
  await expect(lines(panel).first()).toHaveAttribute('target', '_blank')

  await panel.keyboard.press('/')
  await panel.keyboard.type(`"${titleOf(7)}"`)
  await expect(lines(panel)).toHaveText([titleOf(7)])
  await expect(panel.getByText('Order Best match')).toBeVisible()
  await expect(panel.getByRole('combobox', { name: 'Order' })).toHaveCount(0)
  // Once more after the article was looked at: the same question, asked once.
  await panel.getByRole('button', { name: 'Back to the article' }).click()
  await panel.getByRole('button', { name: 'Open the reading list' }).click()
  await expect(lines(panel)).toHaveText([titleOf(7)])
  await panel.getByRole('textbox', { name: 'Search the reading list' }).press('Escape')
  await expect(lines(panel)).toHaveCount(8)
  await expect(panel.getByRole('combobox', { name: 'Order' })).toBeVisible()
  expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
})

test('tells the room it takes, that it is safe, and now and then to back it up', async ({ reader }) => {
  const page = await openWith(reader, 25)
  await expect(page.getByText(/^25 articles · [\d.]+ [kM]B used$/)).toBeVisible()
  await expect(page.getByText('The browser keeps the list even when the disk runs low.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Back it up' })).toHaveAttribute('href', 'transfer.html#export')
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(page.getByText('uninstalling Lede deletes it')).toHaveCount(0)
  await page.reload()
  await expect(page.getByText(/25 articles/)).toBeVisible()
  await expect(page.getByText('uninstalling Lede deletes it')).toHaveCount(0)
})

test('a database that can’t be read is told as such, and tried again', async ({ reader }) => {
  const page = await openWith(reader, 3)
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open
    IDBFactory.prototype.open = function (...given) {
      if (!Reflect.get(globalThis, 'mended')) throw new DOMException('broken', 'UnknownError')
      return open.apply(this, given)
    }
  })
  await page.reload()
  await expect(page.getByText('The reading list can’t be opened')).toBeVisible()
  await page.evaluate(() => Reflect.set(globalThis, 'mended', true))
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(lines(page)).toHaveCount(3)
})

for (const theme of ['light', 'sepia', 'dark'] as const) {
  test(`axe finds nothing on the list, its bars and dialogs, and nothing sticks out: ${theme}`, async ({
    reader,
  }) => {
    await reader.ask('changeSettings', { typography: { ...defaultSettings.typography, theme } })
    const page = await openWith(reader, 30)
    const found: string[] = []
    const check = async (what: string) => {
      found.push(...(await troubles(page)).map((trouble) => `${what}: ${trouble}`))
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wide > 0) found.push(`${what}: ${wide} pixels too wide`)
    }
    for (const width of [1200, 400, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(reader.lede.page('list.html?time=15&for=15'))
      await expect(lines(page).first()).toBeVisible()
      await page.getByRole('button', { name: 'Filter', exact: true }).click()
      await check(`filters at ${width}`)
      await page.goto(reader.lede.page('list.html'))
      await expect(lines(page).first()).toBeVisible()
      await page.keyboard.press('j')
      await page.keyboard.press('x')
      await page.keyboard.press('s')
      await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
      await check(`selected at ${width}`)
      await page.keyboard.press('t')
      await expect(page.getByRole('dialog')).toBeVisible()
      await check(`tags at ${width}`)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog')).toBeVisible()
      await check(`keys at ${width}`)
      await page.keyboard.press('Escape')
    }
    expect(found).toEqual([])
  })
}
