import { browser } from 'wxt/browser'

const NAME = 'import'
/** The shortest both browsers keep (https://developer.chrome.com/docs/extensions/reference/api/alarms). */
const HALF_A_MINUTE = 0.5

/** Background only, synchronously at the top: an import that was under way when the background, or the browser, was stopped. */
export function watchImportAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) callback()
  })
  browser.runtime.onStartup.addListener(callback)
  // An update takes the alarms along (same source).
  browser.runtime.onInstalled.addListener(callback)
}

/** The alarm brings the background back. Asking for it now and then keeps Chrome's from being stopped as idle: work on the database doesn't count, a call of the browser does. */
export const keepImportAlive = (): Promise<void> =>
  browser.alarms.create(NAME, { periodInMinutes: HALF_A_MINUTE })

export async function restImport(): Promise<void> {
  await browser.alarms.clear(NAME)
}
