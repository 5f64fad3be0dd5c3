import { readFileSync } from 'node:fs'
import { expect, type Page } from 'playwright/test'
import { test as base, pageCase, type Reader } from './fixtures.ts'
import { bar, mark, markedWords } from './marks.ts'
import { headline } from './story.ts'
import { testWith } from './variant.ts'

const { url, file } = pageCase('wire-story')
const html = { 'content-type': 'text/html; charset=utf-8' }

/** The page as its paper has changed it since. */
const changed = readFileSync(file, 'utf8')
  .replaceAll('42-day pause', '45-day pause')
  .replace(
    /(<p[^>]*>)(More than) 3,200/,
    '$1Correction: An earlier version of this story gave a lower figure.</p>$1$2 3,900',
  )

const offer = (surface: Page) => surface.getByText('This page has changed since you saved it.')
const dialog = (surface: Page) => surface.getByRole('dialog', { name: 'What changed' })
const savedButton = { name: 'Saved. Remove from the reading list' }

/** Saves the story with two marks: one whose words change, and one that stays. */
async function saveWithMarks(reader: Reader, page: Page): Promise<void> {
  const popup = await reader.click(page)
  await expect(headline(popup)).toBeVisible()
  await mark(popup, '42-day pause during')
  await mark(popup, 'from two days of talks', 'Pink')
  await expect(popup.getByRole('button', savedButton)).toBeVisible()
  await expect
    .poll(() => markedWords(page))
    .toEqual({
      green: '42-day pause during',
      pink: 'from two days of talks',
    })
  await popup.close()
}

const after = { green: '45-day pause during', pink: 'from two days of talks' }

base(
  'a saved story whose page has changed: the difference is shown, the new text kept, marks stand',
  async ({ reader, site }) => {
    const page = await reader.open('wire-story')
    await saveWithMarks(reader, page)
    site.put(url, { headers: html, body: changed })
    await page.reload()
    const popup = await reader.click(page)
    await expect(offer(popup)).toBeVisible()
    await popup.getByRole('button', { name: 'See what changed', exact: true }).click()
    const shown = dialog(popup)
    await expect(shown).toContainText('2 sentences altered · 1 sentence added')
    await expect(shown.getByRole('region', { name: 'The page’s own word on it' })).toContainText(
      'An earlier version of this story gave a lower figure.',
    )
    await expect(shown.getByRole('region', { name: 'Facts that moved' })).toContainText('3,200')
    await expect(shown.getByRole('region', { name: 'Facts that moved' })).toContainText('3,900')
    await expect(shown.locator('ins', { hasText: '45' }).first()).toBeVisible()
    await shown.getByRole('button', { name: 'Both texts' }).click()
    await expect(shown.locator('del', { hasText: '42' }).first()).toBeVisible()
    await reader.killBackground()
    await shown.getByRole('button', { name: 'Keep the new text' }).click()
    await expect(popup.getByText('Kept. The text it had before is kept as well.')).toBeVisible()
    await expect.poll(() => markedWords(popup)).toEqual(after)

    const list = await reader.openOurs('list.html')
    await expect(list.getByText('2 highlights')).toBeVisible()
    await list.getByRole('link', { name: /^Port deal stalls again/ }).click()
    await expect(list.locator('[data-block]').getByText('Correction: An earlier version')).toBeVisible()
    await expect.poll(() => markedWords(list)).toEqual(after)

    // What it said before is not lost, and can be had back.
    await list.getByRole('button', { name: 'See the earlier text' }).click()
    await dialog(list).getByRole('button', { name: 'Bring the earlier text back' }).click()
    await expect
      .poll(() => markedWords(list))
      .toEqual({
        green: '42-day pause during',
        pink: 'from two days of talks',
      })
  },
)

base(
  'a story whose page is now under another address is compared with its saved text',
  async ({ reader, site }) => {
    await saveWithMarks(reader, await reader.open('wire-story'))
    const amp = `${url}/amp`
    site.put(amp, { headers: html, body: changed.replaceAll(`"${url}"`, `"${amp}"`) })
    const popup = await reader.click(await reader.open(amp))
    await expect(popup.getByRole('button', savedButton)).toBeVisible()
    await expect(offer(popup)).toBeVisible()
    await popup.getByRole('button', { name: 'See what changed', exact: true }).click()
    await dialog(popup).getByRole('button', { name: 'Keep the new text' }).click()
    await expect(popup.getByText('Kept. The text it had before is kept as well.')).toBeVisible()
    const list = await reader.openOurs('list.html')
    await expect(list.locator('[data-entry]')).toHaveCount(1)
    await list.getByRole('link', { name: /^Port deal stalls again/ }).click()
    await expect(list.locator('[data-block]').getByText('Correction: An earlier version')).toBeVisible()
    await expect.poll(() => markedWords(list)).toEqual(after)
  },
)

base(
  'who stays with the saved text is not asked again, in this browser session or the next',
  async ({ reader, site }) => {
    const page = await reader.open('wire-story')
    await saveWithMarks(reader, page)
    site.put(url, { headers: html, body: changed })
    await page.reload()
    const popup = await reader.click(page)
    await popup.getByRole('button', { name: 'See what changed', exact: true }).click()
    await dialog(popup).getByRole('button', { name: 'Keep the saved one' }).click()
    await expect(dialog(popup)).toHaveCount(0)
    await popup.close()
    const again = await reader.click(page)
    await expect(again.getByRole('button', { name: 'See what changed since you saved it' })).toBeVisible()
    await expect(offer(again)).toHaveCount(0)
    await reader.restart()
    const later = await reader.click(await reader.open('wire-story'))
    await expect(later.getByRole('button', { name: 'See what changed since you saved it' })).toBeVisible()
    await expect(offer(later)).toHaveCount(0)
    await later.close()
    site.put(url, { headers: html, body: changed.replaceAll('45-day', '50-day') })
    await expect(offer(await reader.click(await reader.open('wire-story')))).toBeVisible()
    const list = await reader.openOurs('list.html')
    await list.getByRole('link', { name: /^Port deal stalls again/ }).click()
    await expect(list.getByText('42-day pause').first()).toBeVisible()
  },
)

base(
  'words that the page has no more stand at the story’s end, with their note',
  async ({ reader, site }) => {
    const page = await reader.open('wire-story')
    const popup = await reader.click(page)
    await expect(headline(popup)).toBeVisible()
    await mark(popup, 'The city has proposed a 42-day pause')
    await bar(popup).getByRole('button', { name: 'Write a note' }).click()
    await popup.getByRole('textbox', { name: 'Note' }).fill('Who pays?')
    await popup.getByRole('button', { name: 'Done' }).click()
    await expect.poll(() => markedWords(page)).not.toEqual({})
    await popup.close()
    site.put(url, {
      headers: html,
      body: readFileSync(file, 'utf8').replace(/The city has proposed a 42-day pause/g, 'Nothing came of it'),
    })
    await page.reload()
    const again = await reader.click(page)
    const gone = again.getByRole('region', { name: 'No longer in the text' })
    await expect(gone).toContainText('The city has proposed a 42-day pause')
    await expect(gone).toContainText('Who pays?')
    expect(await markedWords(again)).toEqual({})
  },
)

/** No prompt for a right can be answered without a display: this build has been given the one site. */
const test = testWith((manifest) => ({ ...manifest, host_permissions: [`${new URL(url).origin}/*`] }))

test('a saved story’s page is looked at again on the reader’s word, without opening it', async ({
  reader,
  site,
}) => {
  const list = await reader.openOurs(`reader.html?link=${encodeURIComponent(url)}&save`)
  await expect(list.getByRole('button', savedButton)).toBeVisible()
  await list.goto(reader.lede.page('list.html'))
  await list.getByRole('link', { name: /^Port deal stalls again/ }).click()
  await list.getByRole('button', { name: 'Look whether the page has changed' }).click()
  await expect(list.getByText('Its text is the same as when you saved it.')).toBeVisible()
  site.put(url, { headers: html, body: changed })
  site.forget()
  await list.getByRole('button', { name: 'Look whether the page has changed' }).click()
  await expect(dialog(list)).toContainText('2 sentences altered')
  expect(site.requests.map((request) => request.url)).toEqual([url])
  await dialog(list).getByRole('button', { name: 'Keep the new text' }).click()
  await expect(list.locator('[data-block]').getByText('Correction: An earlier version')).toBeVisible()
})

test('the same from a line of the list, by button or key: the answer is told where the story opens', async ({
  reader,
  site,
}) => {
  const list = await reader.openOurs(`reader.html?link=${encodeURIComponent(url)}&save`)
  await expect(list.getByRole('button', savedButton)).toBeVisible()
  await list.goto(reader.lede.page('list.html'))
  const line = list.locator('[data-entry]')
  site.forget()
  const opened = () => reader.lede.context.waitForEvent('page')
  await line.hover()
  const [first] = await Promise.all([
    opened(),
    list.getByRole('button', { name: 'Look whether the page has changed' }).click(),
  ])
  const told = first.getByText('Its text is the same as when you saved it.')
  await expect(told).toBeInViewport()
  await first.getByRole('button', { name: 'Close' }).click()
  await expect(told).toHaveCount(0)
  await first.reload()
  await expect(headline(first)).toBeVisible()
  expect(site.requests.map((request) => request.url)).toEqual([url])
  await first.close()

  site.put(url, { headers: html, body: changed })
  await line.focus()
  const [second] = await Promise.all([opened(), list.keyboard.press('c')])
  await expect(dialog(second)).toContainText('2 sentences altered')
})

base(
  'a site that isn’t allowed is not asked from the list either, and the story says so',
  async ({ reader }) => {
    await saveWithMarks(reader, await reader.open('wire-story'))
    const list = await reader.openOurs('list.html')
    const id = await list.locator('[data-entry]').getAttribute('data-entry')
    await list.goto(reader.lede.page(`reader.html?id=${id}&look`))
    await expect(list.getByText(/^Not allowed to fetch this link/)).toBeInViewport()
  },
)
