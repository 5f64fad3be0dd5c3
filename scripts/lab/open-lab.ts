import { type Browser, type BrowserContext, chromium } from 'playwright'
import { browserFlags } from '#scripts/browser/browser-flags.ts'
import { findBrowser } from '#scripts/browser/find-browser.ts'
import { Trouble } from '#scripts/trouble.ts'
import { bundleInPage } from './bundle-in-page.ts'
import { inputUrl, type LabInput } from './lab-input.ts'
import { emptyLine, type LabError, type LabTimings, noTimings } from './lab-line.ts'
import { LabPage, type LabReading, type ReadOptions } from './lab-page.ts'

/** Far over what a page takes even on a machine eight times slower; past it the page hangs. */
const PAGE_LIMIT_S = 90
const CLOSE_LIMIT_MS = 5_000

export interface Lab {
  /** Never rejects: trouble stands in the line's `error`. */
  read(input: LabInput): Promise<LabReading>
  close(): Promise<void>
}

const timer = (ms: number): { readonly promise: Promise<'late'>; readonly stop: () => void } => {
  const { promise, resolve } = Promise.withResolvers<'late'>()
  const waiting = setTimeout(() => resolve('late'), ms)
  return { promise, stop: () => clearTimeout(waiting) }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T | 'late'> {
  const limit = timer(ms)
  try {
    return await Promise.race([work, limit.promise])
  } finally {
    limit.stop()
  }
}

function failed(input: LabInput, error: LabError, timings: LabTimings = noTimings): LabReading {
  const line = emptyLine(input.id, input.kind === 'page' ? inputUrl(input) : null, error)
  return { line: { ...line, timings }, capture: null, digestCpuMs: null }
}

export interface LabOptions extends Partial<ReadOptions> {
  /** When to give a page up. */
  readonly pageLimitS?: number
}

/** A headless Chromium that reads pages with the extension's own code; `read` may be called for several at a time, each gets a tab. */
export async function openLab(options: LabOptions = {}): Promise<Lab> {
  const { alone = false, explain = false, without = [], after = null, pageLimitS = PAGE_LIMIT_S } = options
  const script = await bundleInPage()
  let context: Promise<BrowserContext> | null = null
  let browser: Browser | null = null
  const idle: LabPage[] = []

  const launch = async (): Promise<BrowserContext> => {
    const executablePath = findBrowser()
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      // Even what slips past the routes (prefetch, sockets) finds no host.
      args: [...browserFlags, '--host-resolver-rules=MAP * ~NOTFOUND'],
    })
    browser.once('disconnected', () => {
      context = null
      idle.length = 0
    })
    return browser.newContext({ serviceWorkers: 'block', acceptDownloads: false })
  }

  const takeTab = async (): Promise<LabPage> => {
    context ??= launch()
    return idle.pop() ?? LabPage.open(await context, script)
  }

  const discard = async (tab: LabPage): Promise<void> => {
    const closed = await within(CLOSE_LIMIT_MS, tab.close()).catch(() => 'late')
    // A renderer that won't let go takes the whole browser with it; the next page gets a new one.
    if (closed === 'late') await browser?.close().catch(() => {})
  }

  const attempt = async (input: LabInput): Promise<LabReading> => {
    if (input.kind === 'broken') return failed(input, { kind: 'unreadableInput', message: input.message })
    let tab: LabPage | null = null
    try {
      tab = await takeTab()
      const work =
        input.kind === 'page' ? tab.readPage(input, { alone, explain, without, after }) : tab.readText(input)
      const reading = await within(pageLimitS * 1000, Promise.race([work, tab.crashed()]))
      if (reading === 'late') throw new Error(`The page took longer than ${pageLimitS} seconds.`)
      idle.push(tab)
      return reading
    } catch (error) {
      if (tab) await discard(tab)
      const kind = error instanceof Trouble ? 'unreadableInput' : 'failed'
      const message = error instanceof Error ? error.message : String(error)
      return failed(input, { kind, message }, tab?.timings)
    }
  }

  return {
    read: attempt,
    close: async () => {
      await browser?.close()
    },
  }
}
