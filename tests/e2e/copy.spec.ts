import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import { summaryLines } from './story.ts'

test('a line is copied with its source and an address that opens the page at it', async ({ reader }) => {
  const page = await reader.open('wire-story')
  const popup = await reader.click(page)
  const line = summaryLines(popup).nth(2)
  const sentence = await line.textContent()
  await line.focus()
  await line.press('c')
  await expect(
    popup.getByText('The sentence, its source and a link to it are on the clipboard.'),
  ).toBeVisible()

  await page.bringToFront()
  await page.evaluate(() => {
    const field = document.createElement('textarea')
    document.body.prepend(field)
    field.focus()
  })
  await page.keyboard.press('Control+V')
  const [text, source, address] = (await page.locator('textarea').first().inputValue()).split('\n')
  expect(text).toBe(sentence)
  expect(source).toMatch(/^— The Harborview Ledger, Port deal stalls again/)

  const other = await page.context().newPage()
  await other.setViewportSize({ width: 400, height: 300 })
  await other.goto(address ?? '')
  await expect.poll(() => other.evaluate(() => scrollY)).toBeGreaterThan(0)
})
