import { expect, type Page } from 'playwright/test'
import { defaultSettings, type Theme } from '@/lib/settings/settings'
import { test } from './fixtures.ts'
import { bar, mark } from './marks.ts'
import { headline, summaryLines } from './story.ts'
import { troubles } from './troubles.ts'

const themes: readonly Theme[] = ['light', 'sepia', 'dark']

for (const theme of themes) {
  test(`axe finds nothing on any surface: ${theme}`, async ({ reader }) => {
    await reader.ask('changeSettings', { typography: { ...defaultSettings.typography, theme } })
    const found: string[] = []
    const check = async (what: string, page: Page) => {
      found.push(...(await troubles(page)).map((trouble) => `${what}: ${trouble}`))
    }

    const welcome = await reader.openOurs('welcome.html')
    await expect(headline(welcome)).toBeVisible()
    await check('welcome', welcome)
    const list = await reader.openOurs('list.html')
    await expect(list.getByText('Nothing saved yet')).toBeVisible()
    await check('empty list', list)
    const sample = await reader.openOurs('reader.html?sample')
    await expect(summaryLines(sample).first()).toBeVisible()
    await check('sample', sample)
    const nothing = await reader.openOurs('sidepanel.html')
    await expect(headline(nothing)).toBeVisible()
    await check('empty panel', nothing)

    const refused = await reader.click(await reader.open('front-page'))
    await expect(headline(refused)).toBeVisible()
    await check('refusal', refused)

    const popup = await reader.click(await reader.open('wire-story'))
    await expect(summaryLines(popup)).toHaveCount(3)
    await popup.getByRole('button', { name: 'Save to the reading list' }).click()
    await summaryLines(popup).first().click()
    await expect(popup.getByRole('button', { name: 'Saved. Remove from the reading list' })).toBeVisible()
    await check('popup', popup)
    // Every fact, and the sentence of one.
    for (const name of ['By the numbers', 'Who', 'When', 'Said'])
      await popup
        .getByRole('region', { name })
        .getByRole('button', { name: /^\d+ more$/ })
        .click()
    await popup
      .getByRole('region', { name: 'When' })
      .getByRole('button', { name: /Apr 2 / })
      .hover()
    await expect(popup.getByRole('tooltip')).toContainText('As written: late Tuesday')
    await check('facts', popup)
    await popup.getByRole('button', { name: 'Text and theme' }).click()
    await check('type panel', popup)
    await popup.getByRole('button', { name: 'Text and theme' }).click()
    // Last: the popup closes when a tab opens.
    await mark(popup, 'A delegation returned')
    await expect(bar(popup)).toBeVisible()
    await check('highlight', popup)

    const panel = await reader.openOurs('sidepanel.html')
    await expect(summaryLines(panel)).toHaveCount(3)
    await check('panel', panel)
    const highlights = await reader.openOurs('highlights.html')
    await expect(highlights.getByRole('link', { name: 'A delegation returned' })).toBeVisible()
    await check('highlights', highlights)
    await list.reload()
    const line = list.getByRole('link', { name: /^Port deal stalls again/ })
    await expect(line).toBeVisible()
    await check('list', list)
    await line.click()
    await expect(summaryLines(list)).toHaveCount(3)
    await check('reader', list)
    const options = await reader.openOurs('options.html')
    await expect(options.getByRole('heading', { name: 'Your data' })).toBeVisible()
    await check('options', options)

    expect(found).toEqual([])
  })
}
