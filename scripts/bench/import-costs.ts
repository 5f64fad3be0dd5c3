import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { dismissWelcome } from '#scripts/browser/dismiss-welcome.ts'
import { launchLede } from '#scripts/browser/launch-lede.ts'
import type { BenchLine } from './bench-line.ts'

/** Issue 6. */
const SECONDS = 30
const TASK_MS = 100

const SIZES = [1_000, 10_000]
const LIMIT_MS = 600_000

/** Rows as Pocket wrote them: titles of a headline's length, two tags on every third. */
const pocketTable = (rows: number): string =>
  [
    'title,url,time_added,tags,status',
    ...Array.from(
      { length: rows },
      (_, n) =>
        `"Council number ${n} votes on the harbour, and ""nobody"" knows why",https://ledger-${n % 400}.example/2024/03/${n}-council-votes-on-the-harbour,${1_600_000_000 + n},${n % 3 === 0 ? 'city council|häfen' : ''},${n % 2 === 0 ? 'unread' : 'archive'}`,
    ),
  ].join('\n')

/** Runs in the page before anything of it. */
function watchTasks(): void {
  Reflect.set(globalThis, 'longestTask', 0)
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      Reflect.set(globalThis, 'longestTask', Math.max(Reflect.get(globalThis, 'longestTask'), duration))
  }).observe({ type: 'longtask', buffered: true })
}

/** Tasks of the page's own start are measured elsewhere. */
const forgetTasks = (page: Page) =>
  page.evaluate(() => {
    Reflect.set(globalThis, 'longestTask', 0)
  })

const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => Reflect.get(globalThis, 'longestTask'))

interface Costs {
  readonly lookMs: number
  readonly takeMs: number
  readonly lookTask: number
  readonly takeTask: number
}

async function importOnce(page: Page, file: string): Promise<Costs> {
  await page.waitForTimeout(1_000)
  await forgetTasks(page)
  const began = Date.now()
  // From the disk, as a reader's: handed over by the driver it would be unpacked in the page.
  await page.getByLabel('Choose files').setInputFiles(file)
  const start = page.getByRole('button', { name: /^Import [\d,]+ stories$/ })
  await start.waitFor({ timeout: LIMIT_MS })
  const looked = Date.now()
  const lookTask = await longestTask(page)
  await forgetTasks(page)
  await start.click()
  await page.getByText('The import is done.', { exact: true }).waitFor({ timeout: LIMIT_MS })
  const takeMs = Date.now() - looked
  return { lookMs: looked - began, takeMs, lookTask, takeTask: await longestTask(page) }
}

/** Importing Pocket's table in real Chromium into an empty list: the look through it, the taking over, and whether the page ever stood still. */
export async function importCosts(extension: string): Promise<readonly BenchLine[]> {
  const lines: BenchLine[] = []
  const folder = mkdtempSync(join(tmpdir(), 'lede-import-'))
  for (const rows of SIZES) {
    const file = join(folder, `part_${rows}.csv`)
    writeFileSync(file, pocketTable(rows))
    const lede = await launchLede({ extension })
    try {
      await dismissWelcome(lede)
      const page = await lede.context.newPage()
      await page.addInitScript(watchTasks)
      await page.goto(lede.page('transfer.html'))
      const { lookMs, takeMs, lookTask, takeTask } = await importOnce(page, file)
      const what = `${rows.toLocaleString('en')} rows of Pocket's:`
      lines.push(
        { what: `${what} looked through`, value: lookMs / 1_000, unit: 's', budget: null },
        {
          what: `${what} looked through and on the list`,
          value: (lookMs + takeMs) / 1_000,
          unit: 's',
          budget: SECONDS,
        },
        // A machine that is busy with other things makes every task longer.
        { what: `${what} longest task, looking`, value: lookTask, unit: 'ms', budget: null, target: TASK_MS },
        { what: `${what} longest task, taking`, value: takeTask, unit: 'ms', budget: null, target: TASK_MS },
      )
    } finally {
      await lede.close()
    }
  }
  rmSync(folder, { recursive: true, force: true })
  return lines
}
