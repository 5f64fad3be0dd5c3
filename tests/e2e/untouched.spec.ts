import type { Page } from 'playwright/test'
import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import { expectStory, litWords, summaryLines } from './story.ts'

const state = (page: Page) =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
    own: document.styleSheets.length,
    globals: Object.keys(globalThis).filter((name) => /lede|capture|light/i.test(name)),
  }))

test('reading and lighting leave the page byte for byte as it was', async ({ reader }) => {
  const page = await reader.open('wire-story')
  const before = await state(page)
  const popup = await reader.click(page)
  await expectStory(popup, 'wire-story')
  expect(await state(page)).toEqual(before)
  const line = summaryLines(popup).first()
  await line.click()
  await expect.poll(() => litWords(page)).toBe(await line.textContent())
  expect(await state(page)).toEqual(before)
})

for (const [killed, name] of [
  [false, 'closing the popup puts the light out in the page'],
  [true, 'so it does when the background was killed meanwhile'],
] as const) {
  test(name, async ({ reader }) => {
    const page = await reader.open('wire-story')
    const popup = await reader.click(page)
    const line = summaryLines(popup).first()
    const words = await line.textContent()
    await line.click()
    await expect.poll(() => litWords(page)).toBe(words)
    if (killed) {
      await reader.killBackground()
      // The popup's port calls the next one, under the same target or a new one.
      await expect.poll(() => reader.countBackgrounds()).toBeGreaterThan(0)
      // It is there before its code has run and the port is in: what is sent after the port arrives after it.
      await popup.evaluate('chrome.runtime.sendMessage({}).catch(() => null)')
    }
    // The popup is gone before it can say that it was closed.
    await popup.evaluate(() => window.close()).catch(() => undefined)
    await expect.poll(() => litWords(page)).toBe('')
  })
}

test('no code runs on a page before the click', async ({ reader }) => {
  const page = await reader.open('wire-story')
  const cdp = await reader.lede.context.newCDPSession(page)
  const worlds: string[] = []
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin))
  await cdp.send('Runtime.enable')
  await page.reload()
  expect(worlds.length).toBeGreaterThan(0)
  expect(worlds.filter((origin) => origin.startsWith('chrome-extension:'))).toEqual([])
})
