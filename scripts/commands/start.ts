import type { Page } from 'playwright'
import { clickToolbar } from '#scripts/browser/click-toolbar.ts'
import { dismissWelcome } from '#scripts/browser/dismiss-welcome.ts'
import { ensureBrowser } from '#scripts/browser/ensure-browser.ts'
import { type LedeBrowser, launchLede } from '#scripts/browser/launch-lede.ts'
import { ensureBuilt } from '#scripts/build/ensure-built.ts'
import { runMain } from '#scripts/run-main.ts'
import { hasDisplay } from '#scripts/start/has-display.ts'
import { openPage } from '#scripts/start/open-page.ts'
import { serve } from '#scripts/start/serve.ts'
import { startUsage, whatToRead } from '#scripts/start/what-to-read.ts'
import { readWithoutDisplay } from '#scripts/start/without-display.ts'

const isRoot = process.getuid?.() === 0

/** The sandbox stays on where it can: a person may go on browsing in this window. */
async function launch(extension: string, headless: boolean, args: readonly string[]): Promise<LedeBrowser> {
  const options = { extension, headless, args, ...(headless ? {} : { viewport: null }) }
  if (headless || isRoot) return launchLede(options)
  try {
    return await launchLede({ ...options, sandbox: true })
  } catch {
    // Containers and some distributions forbid what the sandbox needs.
    return launchLede(options)
  }
}

async function readInWindow(lede: LedeBrowser, page: Page): Promise<void> {
  const closed = new Promise((resolve) => lede.context.once('close', resolve))
  await clickToolbar(lede, page)
  console.log('Lede is open. Close the browser window to end.')
  await closed
}

await runMain(async (argv) => {
  const toRead = whatToRead(argv)
  if (toRead.kind === 'help') return console.log(startUsage)
  ensureBrowser()
  const extension = await ensureBuilt()
  const headless = !hasDisplay()
  const served = await serve(toRead)
  try {
    const lede = await launch(extension, headless, served.flags)
    try {
      await dismissWelcome(lede)
      const page = lede.context.pages()[0] ?? (await lede.context.newPage())
      await openPage(page, served.url)
      await (headless ? readWithoutDisplay(lede, page) : readInWindow(lede, page))
    } finally {
      await lede.close().catch(() => {})
    }
  } finally {
    await served.close()
  }
})
