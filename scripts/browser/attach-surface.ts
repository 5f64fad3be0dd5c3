import { setTimeout as sleep } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright'
import { Trouble } from '#scripts/trouble.ts'
import type { LedeBrowser } from './launch-lede.ts'

/** A loaded 2-core machine took ten seconds to open a popup. */
const OPEN_LIMIT_MS = 60_000

export interface Surface {
  readonly page: Page
  /** Lets go of the surface; it stays open. */
  detach(): Promise<void>
}

async function isOpen(lede: LedeBrowser, address: string): Promise<boolean> {
  const { targetInfos } = await lede.cdp.send('Target.getTargets')
  return targetInfos.some((target) => target.type === 'page' && target.url.startsWith(address))
}

const pageAt = (browser: Browser, address: string): Page | undefined =>
  browser
    .contexts()
    .flatMap((context) => context.pages())
    .find((page) => page.url().startsWith(address))

/** Waits for the popup (`popup.html`) or the side panel (`sidepanel.html`) to open and hands it over as an ordinary page. */
export async function attachSurface(lede: LedeBrowser, file: string): Promise<Surface> {
  const address = lede.page(file)
  const limit = Date.now() + OPEN_LIMIT_MS
  while (Date.now() < limit) {
    if (await isOpen(lede, address)) {
      const browser = await chromium.connectOverCDP(lede.endpoint())
      const page = pageAt(browser, address)
      if (page) return { page, detach: () => browser.close() }
      await browser.close()
    }
    await sleep(100)
  }
  throw new Trouble(
    `Lede's ${file} did not open within ${OPEN_LIMIT_MS / 1000} seconds. If the machine is busy, run the same command again.`,
  )
}
