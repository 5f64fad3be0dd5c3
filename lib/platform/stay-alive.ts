import { browser } from 'wxt/browser'

/** Background only. A turn of the event loop, with a call of the browser's in it: that is what resets the idle clock of a Chrome worker (https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle#idle-shutdown); reading and writing a database does not. */
export async function rest(): Promise<void> {
  await browser.runtime.getPlatformInfo()
  await new Promise((resolve) => setTimeout(resolve))
}
