import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import { expectStory, headline, litWords, summaryLines } from './story.ts'

test('a click in the popup opens the side panel with the same story', async ({ reader }) => {
  const popup = await reader.click(await reader.open('wire-story'))
  await expect(headline(popup)).toBeVisible()
  // The popup closes itself while it is being clicked.
  await popup
    .getByRole('button', { name: 'Open in the side panel' })
    .click()
    .catch(() => undefined)
  const panel = await reader.surface('sidepanel.html')
  await expectStory(panel, 'wire-story')
})

test('the panel says so when the tab has moved on, and keeps the story', async ({ reader }) => {
  const page = await reader.open('wire-story')
  const popup = await reader.click(page)
  await expect(headline(popup)).toBeVisible()
  await popup
    .getByRole('button', { name: 'Open in the side panel' })
    .click()
    .catch(() => undefined)
  const panel = await reader.surface('sidepanel.html')
  await expectStory(panel, 'wire-story')
  const moved = panel.getByText('The tab has moved on')
  await expect(moved).toHaveCount(0)

  await page.goto('https://harborviewledger.example/nowhere')
  await expect(moved).toBeVisible()
  await expectStory(panel, 'wire-story')

  await reader.click(await reader.open('german'))
  await expectStory(panel, 'german')
  await expect(moved).toHaveCount(0)
})

test('a line of the summary lights its sentence in the panel and in the page', async ({ reader }) => {
  const page = await reader.open('wire-story')
  const popup = await reader.click(page)
  await expect(headline(popup)).toBeVisible()
  await popup
    .getByRole('button', { name: 'Open in the side panel' })
    .click()
    .catch(() => undefined)
  const panel = await reader.surface('sidepanel.html')
  const second = summaryLines(panel).nth(1)
  const words = await second.textContent()
  const before = await page.evaluate(() => document.documentElement.outerHTML)

  await second.click()
  await expect.poll(() => litWords(page)).toBe(words)
  await expect.poll(() => litWords(panel)).toBe(words)
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)

  const third = summaryLines(panel).nth(2)
  await third.click()
  await expect.poll(() => litWords(page)).toBe(await third.textContent())

  await page.mouse.click(5, 300)
  await expect.poll(() => litWords(page)).toBe('')
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
})
