import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import { expectStory, headline, litWords, summaryLines } from './story.ts'

test('a page with a strict policy is read and lit like any other', async ({ reader }) => {
  const page = await reader.open('strict-csp')
  const popup = await reader.click(page)
  await expectStory(popup, 'strict-csp')
  const line = summaryLines(popup).first()
  await line.click()
  await expect.poll(() => litWords(page)).toBe(await line.textContent())
})

test('a page that tampers with Array.prototype and JSON is read all the same', async ({ reader }) => {
  const popup = await reader.click(await reader.open('tampering'))
  await expectStory(popup, 'tampering')
})

for (const slug of ['arabic', 'hebrew']) {
  test(`a right-to-left story stands right to left: ${slug}`, async ({ reader }) => {
    const popup = await reader.click(await reader.open(slug))
    await expectStory(popup, slug)
    for (const part of [headline(popup), popup.locator('[data-block] p').first()]) {
      expect(await part.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
    }
  })
}
