import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import { expectStory, headline, litWords, summaryLines } from './story.ts'

test('the full page shows the story and lights the sentence of a line, here and in the page', async ({
  reader,
}) => {
  const page = await reader.open('wire-story')
  const popup = await reader.click(page)
  await expect(headline(popup)).toBeVisible()
  const opened = reader.lede.context.waitForEvent('page')
  await popup
    .getByRole('button', { name: 'Open on a full page' })
    .click()
    .catch(() => undefined)
  const full = await opened
  await expectStory(full, 'wire-story')
  const line = summaryLines(full).nth(1)
  await line.click()
  await expect.poll(() => litWords(full)).toBe(await line.textContent())
  await expect.poll(() => litWords(page)).toBe(await line.textContent())
})
