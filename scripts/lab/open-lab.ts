import { type Browser, type BrowserContext, chromium } from 'playwright'
import { browserFlags } from '#scripts/browser/browser-flags.ts'
import { findBrowser } from '#scripts/browser/find-browser.ts'
import { bundleInPage } from './bundle-in-page.ts'
import { inputUrl, type LabInput } from './lab-input.ts'
import { emptyLine } from './lab-line.ts'
import { LabPage, type LabReading } from './lab-page.ts'

/** Far over what a page takes even on a machine eight times slower; past it the page hangs. */
const PAGE_LIMIT_MS = 90_000
const CLOSE_LIMIT_MS = 5_000

export interface Lab {
  /** Never rejects: trouble stands in the line's `error`. */
  read(input: LabInput): Promise<LabReading>
  close(): Promise<void>
}

const after = (ms: number): { readonly promise: Promise<'late'>; readonly stop: () => void } => {
  const { promise, resolve } = Promise.withResolvers<'late'>()
  const timer = setTimeout(() => resolve('late'), ms)
  return { promise, stop: () => clearTimeout(timer) }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T | 'late'> {
  const limit = after(ms)
  try {
    return await Promise.race([work, limit.promise])
  } finally {
    limit.stop()
  }
}

const failed = (input: LabInput, kind: string, message: string): LabReading => ({
  line: emptyLine(input.id, input.kind === 'text' ? null : inputUrl(input), { kind, message }),
  capture: null,
})

/** A headless Chromium that reads pages with the extension's own code; `read` may be called for several at a time, each gets a tab. */
export async function openLab(): Promise<Lab> {
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
    if (input.kind === 'broken') return failed(input, 'unreadableInput', input.message)
    const tab = await takeTab()
    try {
      const work = input.kind === 'page' ? tab.readPage(input) : tab.readText(input)
      const reading = await within(PAGE_LIMIT_MS, Promise.race([work, tab.crashed()]))
      if (reading === 'late') throw new Error(`The page took longer than ${PAGE_LIMIT_MS / 1000} seconds.`)
      idle.push(tab)
      return reading
    } catch (error) {
      await discard(tab)
      return failed(input, 'failed', error instanceof Error ? error.message : String(error))
    }
  }

  return {
    read: attempt,
    close: async () => {
      await browser?.close()
    },
  }
}
