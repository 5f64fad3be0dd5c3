import { browser } from 'wxt/browser'
import { alarm } from './alarm'

const { watch, set, clear } = alarm('import')

/** Background only, synchronously at the top: an import that was under way when the background, or the browser, was stopped. */
export function watchImportAlarm(callback: () => void): void {
  watch(callback)
  browser.runtime.onStartup.addListener(callback)
  // An update takes the alarms along (same source).
  browser.runtime.onInstalled.addListener(callback)
}

/** The alarm brings the background back. Asking for it now and then keeps Chrome's from being stopped as idle: work on the database doesn't count, a call of the browser does. */
export const keepImportAlive = set
export const restImport = clear
