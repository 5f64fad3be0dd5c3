import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright'
import { dismissWelcome } from '#scripts/browser/dismiss-welcome.ts'
import { type LedeBrowser, launchLede } from '#scripts/browser/launch-lede.ts'
import type { BenchLine } from './bench-line.ts'
import { storeMade } from './library/store-made.ts'
import { processMemory } from './process-memory.ts'

/** What issue 6 gives the list's page, and so this one. */
const MEMORY_MB = 150
/** No task of the page is longer. */
const TASK_MS = 100

const SIZES = [1_000, 10_000]

/** Runs in the page before anything of it: files go into the browser's own file system, as nobody can answer its picker here; long tasks are noted. */
function watchWriting(): void {
  const seen = { taskMs: 0 }
  Reflect.set(globalThis, 'writing', seen)
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.taskMs = Math.max(seen.taskMs, duration)
  }).observe({ type: 'longtask' })
  Reflect.set(globalThis, 'showSaveFilePicker', async () =>
    (await navigator.storage.getDirectory()).getFileHandle('export', { create: true }),
  )
}

interface Written {
  readonly ms: number
  readonly taskMs: number
  readonly megabytes: number
  readonly peak: number
  /** Before the press: the page itself. */
  readonly before: number
}

const SAMPLED_EACH_MS = 200

async function write(lede: LedeBrowser, page: Page, format: string): Promise<Written> {
  await page.getByRole('radio', { name: format }).check()
  await page.evaluate(() => Reflect.set(Reflect.get(globalThis, 'writing'), 'taskMs', 0))
  const before = await processMemory(lede)
  const started = Date.now()
  await page.getByRole('button', { name: 'Save file' }).click()
  const done = page.getByRole('status').filter({ hasText: 'is written' })
  let peak = 0
  const sample = async () => {
    peak = Math.max(peak, await processMemory(lede))
  }
  while (!(await done.isVisible())) {
    await sample()
    await sleep(SAMPLED_EACH_MS)
  }
  const ms = Date.now() - started
  const [taskMs = 0, bytes = 0] = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const file = await (await root.getFileHandle('export')).getFile()
    return [Number(Reflect.get(Reflect.get(globalThis, 'writing'), 'taskMs')), file.size]
  })
  return { ms, taskMs, megabytes: bytes / 1_000_000, peak, before }
}

const lines = (what: string, { ms, taskMs, megabytes, peak, before }: Written): readonly BenchLine[] => [
  { what: `${what}: written`, value: ms / 1_000, unit: 's', budget: null },
  { what: `${what}: size of the file`, value: megabytes, unit: 'MB', budget: null },
  { what: `${what}: longest task of the page`, value: taskMs, unit: 'ms', budget: null, target: TASK_MS },
  {
    what: `${what}: private memory of the page's process, before`,
    value: before,
    unit: 'MB',
    budget: null,
  },
  {
    what: `${what}: the same, at its peak`,
    value: peak,
    unit: 'MB',
    budget: null,
    target: MEMORY_MB,
  },
]

/** A backup, and the same list as a book, of made stories of 800 words, one in a hundred with three pictures. */
export async function exportCosts(extension: string): Promise<readonly BenchLine[]> {
  const lede = await launchLede({ extension, args: [] })
  const told: BenchLine[] = []
  try {
    await dismissWelcome(lede)
    let stored = 0
    for (const size of SIZES) {
      // Extension pages share a process: what filled the list must be gone when memory is measured.
      const setup = await lede.context.newPage()
      await setup.goto(lede.page('options.html'))
      await storeMade(setup, size - stored, {}, stored)
      stored = size
      await setup.close()
      await sleep(1_000)
      const page = await lede.context.newPage()
      await page.addInitScript(watchWriting)
      await page.goto(lede.page('transfer.html'))
      const of = `of ${size.toLocaleString('en')}`
      told.push(...lines(`backup ${of}`, await write(lede, page, 'Backup')))
      told.push(...lines(`book ${of}`, await write(lede, page, 'Book (EPUB)')))
      await page.close()
    }
  } finally {
    await lede.close()
  }
  return told
}
