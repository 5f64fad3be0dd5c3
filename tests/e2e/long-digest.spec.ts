import { expect } from 'playwright/test'
import { test } from './fixtures.ts'
import { longStory } from './long-story.ts'
import { headline, summaryLines } from './story.ts'

test('explore', async ({ reader, site }) => {
  test.setTimeout(240_000)
  const url = 'https://ledger.example/boats'
  for (const words of [Number(process.env.WORDS ?? 100_000)]) {
    site.put(url, { headers: { 'content-type': 'text/html; charset=utf-8' }, body: longStory(words) })
    const page = await reader.open(url)
    const popup = await reader.click(page)
    await expect(headline(popup)).toBeVisible({ timeout: 60_000 })
    await expect(summaryLines(popup)).toHaveCount(3, { timeout: 60_000 })
    const opened = reader.lede.context.waitForEvent('page')
    await reader.lede.context.addInitScript(() => {
      const log: unknown[] = []
      Object.assign(globalThis, { tasks: log })
      new PerformanceObserver((list) => {
        for (const e of list.getEntries()) log.push(['task', Math.round(e.startTime), Math.round(e.duration)])
      }).observe({ type: 'longtask', buffered: true })
      let drawn = false
      let brief = false
      new MutationObserver(() => {
        if (!drawn && document.querySelector('[data-block]')) { drawn = true; log.push(['drawn', Math.round(performance.now()), document.querySelectorAll('[data-block]').length]) }
        if (!brief && [...document.querySelectorAll('section,[role=region]')].some((s) => s.textContent?.includes('In brief') && s.querySelector('li'))) { brief = true; log.push(['brief', Math.round(performance.now())]) }
      }).observe(document, { childList: true, subtree: true })
    })
    await popup.getByRole('button', { name: 'Open on a full page' }).click().catch(() => undefined)
    const full = await opened
    await expect(summaryLines(full)).toHaveCount(3, { timeout: 60_000 })
    await full.waitForTimeout(3000)
    console.log(words, JSON.stringify(await full.evaluate(() => Reflect.get(globalThis, 'tasks'))))
  }
})
