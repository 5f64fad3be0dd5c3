import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import { bar, mark, markedWords, select } from './marks.ts'
import { headline } from './story.ts'

test('words marked in the popup save the story, are lit in its page, the panel and the reader, and survive', async ({
  reader,
}) => {
  const page = await reader.open('wire-story')
  const popup = await reader.click(page)
  await expect(headline(popup)).toBeVisible()
  await mark(popup, '42-day pause')
  await expect(popup.getByText('the story is saved to the reading list')).toBeVisible()
  await expect(popup.getByRole('button', { name: 'Saved. Remove from the reading list' })).toBeVisible()
  await expect.poll(() => markedWords(popup)).toEqual({ green: '42-day pause' })
  await expect.poll(() => markedWords(page)).toEqual({ green: '42-day pause' })

  await reader.killBackground()
  const panel = await reader.openOurs('sidepanel.html')
  await expect.poll(() => markedWords(panel)).toEqual({ green: '42-day pause' })

  const list = await reader.openOurs('list.html')
  await list.getByRole('link', { name: /^Port deal stalls again/ }).click()
  await expect.poll(() => markedWords(list)).toEqual({ green: '42-day pause' })
  await list.reload()
  await expect.poll(() => markedWords(list)).toEqual({ green: '42-day pause' })

  // The page itself is as it was, and bears the marks again on the next click.
  await page.reload()
  expect(await markedWords(page)).toEqual({})
  await reader.click(page)
  await expect.poll(() => markedWords(page)).toEqual({ green: '42-day pause' })
})

test('a mark is given another colour and a note, removed, and brought back', async ({ reader }) => {
  const page = await reader.open('wire-story')
  const popup = await reader.click(page)
  await mark(popup, '42-day pause')
  await bar(popup).getByRole('button', { name: /^Blue/ }).click()
  await expect.poll(() => markedWords(popup)).toEqual({ blue: '42-day pause' })
  await bar(popup).getByRole('button', { name: 'Write a note' }).click()
  await popup.getByRole('textbox', { name: 'Note' }).fill('<b>Who</b> pays?')
  await popup.getByRole('button', { name: 'Done' }).click()
  await expect(popup.getByText('<b>Who</b> pays?')).toBeVisible()
  await expect.poll(() => markedWords(page)).toEqual({ blue: '42-day pause' })

  await popup.keyboard.press('Escape')
  await expect(bar(popup)).toHaveCount(0)
  const stop = popup.getByRole('button', { name: 'Highlight, Blue, a double line: 42-day pause' })
  await expect(stop).toHaveAccessibleName(/Note: <b>Who<\/b> pays\?$/)
  await stop.focus()
  await popup.keyboard.press('Enter')
  await expect(bar(popup)).toBeVisible()
  await popup.keyboard.press('Delete')
  await expect.poll(() => markedWords(popup)).toEqual({})
  await expect.poll(() => markedWords(page)).toEqual({})
  await reader.killBackground()
  await popup.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => markedWords(popup)).toEqual({ blue: '42-day pause' })
  await expect(stop).toHaveAccessibleName(/Note: <b>Who<\/b> pays\?$/)
})

test('h marks the selection, or the sentence under the pointer; a press on a mark opens it', async ({
  reader,
}) => {
  const popup = await reader.click(await reader.open('wire-story'))
  await expect(headline(popup)).toBeVisible()
  await select(popup, '42-day pause')
  await expect(bar(popup)).toBeVisible()
  await popup.keyboard.press('h')
  await expect.poll(() => markedWords(popup)).toEqual({ yellow: '42-day pause' })
  await popup.keyboard.press('Escape')

  const line = popup.locator('[data-block] p').nth(1)
  await line.scrollIntoViewIfNeeded()
  await line.hover({ position: { x: 12, y: 10 } })
  await popup.keyboard.press('h')
  await expect.poll(async () => (await markedWords(popup)).yellow?.length).toBeGreaterThan(20)
  await popup.keyboard.press('Escape')
  await expect(bar(popup)).toHaveCount(0)
  await line.click({ position: { x: 12, y: 10 } })
  await expect(bar(popup)).toBeVisible()
})

/** Runs in the background: the menu item, chosen in a tab. */
async function highlightIn(url: string): Promise<void> {
  const { contextMenus, tabs } = Reflect.get(globalThis, 'chrome')
  const tab = (await tabs.query({})).find((each: { url?: string }) => each.url === url)
  contextMenus.onClicked.dispatch({ menuItemId: 'highlight' }, tab)
}

/** Runs in the background. */
async function buttonTitle(url: string): Promise<string> {
  const { action, tabs } = Reflect.get(globalThis, 'chrome')
  const tab = (await tabs.query({})).find((each: { url?: string }) => each.url === url)
  return action.getTitle({ tabId: tab?.id })
}

test('what is selected in the live page is marked by the menu, and stands on the page of all highlights', async ({
  reader,
}) => {
  const page = await reader.open('wire-story')
  // The click gives Lede the page, as the menu's own does.
  await (await reader.click(page)).close()
  await page.bringToFront()
  await select(page, '42-day pause')
  await reader.inBackground(highlightIn, page.url())
  await expect.poll(() => markedWords(page)).toEqual({ yellow: '42-day pause' })
  // What is no part of the story is told on the button.
  await select(page, 'The Latest')
  await reader.inBackground(highlightIn, page.url())
  await expect.poll(() => reader.inBackground(buttonTitle, page.url())).toContain('not part of the story')
  const all = await reader.openOurs('highlights.html')
  await expect(all.getByRole('link', { name: '42-day pause' })).toBeVisible()
  await all.getByRole('searchbox').fill('nowhere')
  await expect(all.getByText('None of these')).toBeVisible()
  await all.getByRole('searchbox').fill('PAUSE')
  await all.getByRole('link', { name: '42-day pause' }).click()
  await expect(bar(all)).toBeVisible()
  await expect.poll(() => markedWords(all)).toEqual({ yellow: '42-day pause' })
  await bar(all).getByRole('button', { name: 'Remove the highlight' }).click()
  await expect.poll(() => markedWords(all)).toEqual({})
  await reader.killBackground()
  await all.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => markedWords(all)).toEqual({ yellow: '42-day pause' })
})

test('a thousand highlights in one story are all drawn, each with its stop', async ({ reader }) => {
  const popup = await reader.click(await reader.open('wire-story'))
  await popup.getByRole('button', { name: 'Save to the reading list' }).click()
  await expect(popup.getByRole('button', { name: 'Saved. Remove from the reading list' })).toBeVisible()
  const list = await reader.openOurs('list.html')
  await list.getByRole('link', { name: /^Port deal stalls again/ }).click()
  await expect(headline(list)).toBeVisible()
  const articleId = new URL(list.url()).searchParams.get('id') ?? ''
  const blocks = await list.locator('[data-block]').evaluateAll((all) =>
    all.flatMap((block) => {
      const leaf = block.querySelector('p[data-start]')
      return leaf ? [{ block: Number(block.getAttribute('data-block')), text: leaf.textContent ?? '' }] : []
    }),
  )
  const places = blocks.flatMap(({ block, text }) =>
    [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ block, start: index, word })),
  )
  const at = '2026-04-08T15:30:00.000Z'
  const highlights = Array.from({ length: 1_000 }, (_, index) => {
    const { block, start, word } = places[index % places.length] ?? { block: 0, start: 0, word: 'x' }
    const place = { block, start, endBlock: block, end: start + word.length, text: word }
    const rest = { before: '', after: '', colour: 'blue', note: null, createdAt: at, changedAt: at }
    return { id: `m${index}`, articleId, ...place, ...rest }
  })
  await reader.ask('storeHighlights', { articleId, windowId: 1, highlights })
  await expect(list.locator('[data-mark]')).toHaveCount(1_000)
  expect((await markedWords(list)).blue).toContain(places[0]?.word)
  await list.locator('[data-mark="m3"]').focus()
  await list.keyboard.press('Delete')
  await expect(list.locator('[data-mark]')).toHaveCount(999)
})
