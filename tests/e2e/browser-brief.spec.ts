import { expect } from 'playwright/test'
import { test } from './fixtures.ts'

/** Runs in the page before its own code: stands in for a browser whose model is ready. */
function standIn(state: string): void {
  const made: unknown[] = []
  Object.assign(globalThis, {
    made,
    Summarizer: {
      availability: async () => state,
      create: async (options: unknown) => {
        made.push(options)
        return {
          summarize: async () => '* The city proposed a 52-day pause.\n* A hospital opens in spring.',
          destroy: () => undefined,
        }
      },
    },
  })
}

test('the browser’s own summary is asked for, and each line checked', async ({ reader }) => {
  await reader.lede.context.addInitScript(standIn, 'available')
  const page = await reader.openOurs('reader.html?sample')
  const ask = page.getByRole('button', { name: 'The browser’s own summary' })
  await expect(ask).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(globalThis, 'made'))).toEqual([])
  await ask.click()
  const brief = page.getByRole('region', { name: 'The browser’s summary' })
  await expect(brief.locator('s')).toHaveText('52')
  await expect(brief.getByRole('button', { name: 'The city has proposed a 42-day pause' })).toBeVisible()
  await expect(brief.getByText('Not found in the article.')).toHaveCount(1)
})

for (const state of ['downloadable', 'downloading', 'unavailable']) {
  test(`a model that is ${state} leaves no trace and is not asked to load`, async ({ reader }) => {
    await reader.lede.context.addInitScript(standIn, state)
    const page = await reader.openOurs('reader.html?sample')
    await expect(page.getByRole('region', { name: 'In brief' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'The browser’s own summary' })).toHaveCount(0)
    expect(await page.evaluate(() => Reflect.get(globalThis, 'made'))).toEqual([])
  })
}

test('the browser itself says whether it has one', async ({ reader }) => {
  const page = await reader.openOurs('reader.html?sample')
  await expect(page.getByRole('region', { name: 'In brief' })).toBeVisible()
  const ready = await page.evaluate(async () => {
    const api = Reflect.get(globalThis, 'Summarizer')
    return api ? (await api.availability()) === 'available' : false
  })
  await expect(page.getByRole('button', { name: 'The browser’s own summary' })).toHaveCount(ready ? 1 : 0)
})
