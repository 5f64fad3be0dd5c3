import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { type Reader, test } from './fixtures.ts'
import { longStory } from './long-story.ts'
import { countRecords } from './records.ts'
import type { SiteServer } from './site-server.ts'
import { headline, summaryLines } from './story.ts'
import { seen, watchDigest, watched } from './watch-digest.ts'

const url = 'https://ledger.example/boats'
const html = { 'content-type': 'text/html; charset=utf-8' }

/** 100,000 words (issue 5). */
const serve = (site: SiteServer) => site.put(url, { headers: html, body: longStory(100_000) })

async function expectDigest(surface: Page): Promise<void> {
  await expect(headline(surface)).toBeVisible()
  await expect(summaryLines(surface)).toHaveCount(3)
}

async function openFull(reader: Reader): Promise<Page> {
  const popup = await reader.click(await reader.open(url))
  await expectDigest(popup)
  const opened = reader.lede.context.waitForEvent('page')
  await popup
    .getByRole('button', { name: 'Open on a full page' })
    .click()
    .catch(() => undefined)
  return opened
}

test('the digest of 100,000 words arrives while the page goes on listening', async ({ reader, site }) => {
  serve(site)
  await reader.lede.context.addInitScript(watchDigest)
  const full = await openFull(reader)
  await seen(full)
  await full.keyboard.press('PageDown')
  const { took, movedAfter, deaf } = await watched(full)
  expect(movedAfter).toBeGreaterThan(0)
  expect(movedAfter).toBeLessThan(took)
  // Made in the page it would be deaf for all the time it takes; slow machines are slow in both.
  expect(deaf).toBeLessThan(took / 3)
  await expectDigest(full)
})

test('a background that dies over it loses nothing', async ({ reader, site }) => {
  serve(site)
  await reader.lede.context.addInitScript(watchDigest)
  const full = await openFull(reader)
  await seen(full)
  await reader.killBackground()
  await expectDigest(full)
})

test.describe('in a private window', () => {
  test.use({ inPrivate: true })

  test('nothing of it is kept', async ({ reader, site }) => {
    serve(site)
    await expectDigest(await reader.click(await reader.openPrivate(url)))
    const list = await reader.openOurs('list.html')
    const counts = await list.evaluate(countRecords)
    expect(Object.values(counts).every((count) => count === 0)).toBe(true)
  })
})

const withoutWorker = test.extend({
  extension: async ({ extension }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'lede-variant-'))
    cpSync(extension, folder, { recursive: true })
    rmSync(join(folder, 'digest-worker.js'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
})

withoutWorker('where no worker is to be had the page makes it', async ({ reader, site }) => {
  serve(site)
  await expectDigest(await reader.click(await reader.open(url)))
})
