import { setTimeout as sleep } from 'node:timers/promises'
import type { LedeBrowser } from './launch-lede.ts'

/** Far over what a loaded machine takes to run `onInstalled`. */
const OPEN_LIMIT_MS = 60_000

/** After a fresh install the first-run page opens in front of everything, a moment later: wait for it and close it. */
export async function dismissWelcome(lede: LedeBrowser): Promise<void> {
  const address = lede.page('welcome.html')
  const limit = Date.now() + OPEN_LIMIT_MS
  while (Date.now() < limit) {
    const welcome = lede.context.pages().find((page) => page.url().startsWith(address))
    if (welcome) return welcome.close()
    await sleep(100)
  }
}
