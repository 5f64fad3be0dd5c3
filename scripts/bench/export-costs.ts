import { setTimeout as sleep } from 'node:timers/promises'
import type { Locator, Page } from 'playwright'
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

interface Costs {
  readonly ms: number
  readonly taskMs: number
  /** Private memory of the page's process, over what it had before the press and without what lay about. */
  readonly over: number
}

/** More often would hold the page up: the system walks through its memory for an answer. */
const SAMPLED_EACH_MS = 500
const LIMIT_MS = 900_000

/** How long something takes that a press begins, and what it costs the page until `done` is seen. */
async function costsOf(
  lede: LedeBrowser,
  page: Page,
  press: () => Promise<unknown>,
  done: Locator,
): Promise<Costs> {
  // Extension pages share a heap: what filled the list left hundreds of megabytes that nobody had collected yet.
  const cdp = await lede.context.newCDPSession(page)
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.detach()
  await page.evaluate(() => Reflect.set(Reflect.get(globalThis, 'writing'), 'taskMs', 0))
  const before = await processMemory(lede)
  const started = Date.now()
  await press()
  let peak = before
  while (!(await done.isVisible())) {
    if (Date.now() - started > LIMIT_MS) return { ms: Number.NaN, taskMs: Number.NaN, over: Number.NaN }
    peak = Math.max(peak, await processMemory(lede))
    await sleep(SAMPLED_EACH_MS)
  }
  const ms = Date.now() - started
  const taskMs = await page.evaluate(() => Number(Reflect.get(Reflect.get(globalThis, 'writing'), 'taskMs')))
  return { ms, taskMs, over: peak - before }
}

const lines = (what: string, { ms, taskMs, over }: Costs): readonly BenchLine[] => [
  { what: `${what}`, value: ms / 1_000, unit: 's', budget: null },
  { what: `${what}: longest task of the page`, value: taskMs, unit: 'ms', budget: null, target: TASK_MS },
  {
    what: `${what}: memory at its peak, over before`,
    value: over,
    unit: 'MB',
    budget: null,
    target: MEMORY_MB,
  },
]

async function write(lede: LedeBrowser, page: Page, format: string, what: string) {
  await page.getByRole('radio', { name: format }).check()
  const done = page.getByRole('status').filter({ hasText: 'is written' })
  const costs = await costsOf(lede, page, () => page.getByRole('button', { name: 'Save file' }).click(), done)
  const bytes = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    return (await (await root.getFileHandle('export')).getFile()).size
  })
  return [
    ...lines(`${what}: written`, costs),
    { what: `${what}: size of the file`, value: bytes / 1_000_000, unit: 'MB', budget: null } as const,
  ]
}

/** Runs in a page of the extension: the list as it was before the first story. */
async function emptyList(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('lede')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const transaction = database.transaction([...database.objectStoreNames], 'readwrite')
      for (const name of database.objectStoreNames) transaction.objectStore(name).clear()
      transaction.oncomplete = () => {
        database.close()
        resolve()
      }
    }
  })
}

/** Runs in the import's page: the file just written, as if chosen. */
async function chooseWritten(input: Element): Promise<void> {
  if (!(input instanceof HTMLInputElement)) return
  const root = await navigator.storage.getDirectory()
  const chosen = new DataTransfer()
  chosen.items.add(await (await root.getFileHandle('export')).getFile())
  input.files = chosen.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

/** The backup just written, into a list that holds nothing. */
async function takeBack(lede: LedeBrowser, what: string): Promise<readonly BenchLine[]> {
  const page = await lede.context.newPage()
  await page.addInitScript(watchWriting)
  await page.goto(lede.page('transfer.html'))
  await page.evaluate(emptyList)
  await page.reload()
  // Tasks of the page's own start are measured elsewhere.
  await sleep(1_000)
  const choose = page.getByLabel('Choose files')
  const start = page.getByRole('button', { name: /^Import [\d,]+ stories$/ })
  const looked = await costsOf(lede, page, () => choose.evaluate(chooseWritten), start)
  const done = page.getByText('The import is done.', { exact: true })
  const taken = await costsOf(lede, page, () => start.click(), done)
  await page.close()
  return [...lines(`${what}: looked through`, looked), ...lines(`${what}: taken over`, taken)]
}

/** A book, and the same list as a backup and back, of made stories of 800 words, one in a hundred with three pictures. */
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
      told.push(...(await write(lede, page, 'Book (EPUB)', `book ${of}`)))
      told.push(...(await write(lede, page, 'Backup', `backup ${of}`)))
      await page.close()
      if (size === SIZES.at(-1)) told.push(...(await takeBack(lede, `backup ${of}`)))
    }
  } finally {
    await lede.close()
  }
  return told
}
