import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { type Reader, test } from './fixtures.ts'
import { longStory } from './long-story.ts'
import { countRecords } from './records.ts'
import type { SiteServer } from './site-server.ts'
import { headline, summaryLines } from './story.ts'

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

interface Watch {
  /** When the story could be seen, the page moved under a key, the digest stood there; in ms. */
  readonly seen: number
  readonly moved: number
  readonly told: number
  /** How long at most the page was deaf from `seen` until all was told. */
  readonly deaf: number
}

/** Runs in the page before its own scripts. A promise instead of a locator: to look for something costs the page time. */
function watchPage(): void {
  const found = (selector: string) =>
    new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(selector)) return
        observer.disconnect()
        resolve()
      }).observe(document, { childList: true, subtree: true })
    })
  const painted = () =>
    new Promise<number>((resolve) =>
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))),
    )
  const beats: number[] = []
  setInterval(() => beats.push(performance.now()), 5)
  let moved = 0
  addEventListener('scroll', () => {
    moved ||= performance.now()
  })
  const seen = found('[data-block]').then(painted)
  const told = found('section li > button').then(() => performance.now())
  const all = Promise.all([seen, told]).then(async ([from, to]) => {
    // What is drawn because of the digest counts, too.
    await new Promise((resolve) => setTimeout(resolve, to - from))
    const heard = beats.filter((beat) => beat >= from)
    const deaf = Math.max(...heard.map((beat, at) => beat - (heard[at - 1] ?? from)))
    return { seen: from, moved, told: to, deaf }
  })
  Object.assign(globalThis, { seen, all })
}

const asked = (page: Page, name: 'seen' | 'all'): Promise<unknown> =>
  page.evaluate((key) => Reflect.get(globalThis, key), name)

test('the digest of 100,000 words arrives while the page goes on listening', async ({ reader, site }) => {
  serve(site)
  await reader.lede.context.addInitScript(watchPage)
  const full = await openFull(reader)
  await asked(full, 'seen')
  await full.keyboard.press('PageDown')
  const { seen, moved, told, deaf } = (await asked(full, 'all')) as Watch
  test.info().annotations.push({
    type: 'measured',
    description: `told after ${Math.round(told - seen)} ms, deaf for ${Math.round(deaf)} ms at most`,
  })
  expect(moved).toBeGreaterThan(seen)
  expect(moved).toBeLessThan(told)
  // Made in the page it would be deaf for all the time it takes; slow machines are slow in both.
  expect(deaf).toBeLessThan((told - seen) / 3)
  await expectDigest(full)
})

test('a background that dies over it loses nothing', async ({ reader, site }) => {
  serve(site)
  await reader.lede.context.addInitScript(watchPage)
  const full = await openFull(reader)
  await asked(full, 'seen')
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
