import { browser } from 'wxt/browser'
import { isOurPage } from './messenger'
import { unlightPage } from './page-light'

const NAME = /^light:(\d+)$/
/** Between a background that was stopped and the next try to reach its successor. */
const PAUSE = 200

/**
 * A light in a tab's page burns as long as the view that lit it holds it; returns the way to let go. A port, because a popup that closes has no say any more: neither its `pagehide` nor a message sent then arrives (seen in Chromium 156), but the browser ends its ports.
 */
export function holdLight(tabId: number): () => void {
  let letGo = () => {}
  const connect = () => {
    try {
      const port = browser.runtime.connect({ name: `light:${tabId}` })
      const again = () => setTimeout(connect, PAUSE)
      port.onDisconnect.addListener(again)
      letGo = () => {
        port.onDisconnect.removeListener(again)
        port.disconnect()
      }
    } catch {
      // Lede was updated under the view (SECURITY.md 14): nobody is left to hold it for.
    }
  }
  connect()
  return () => letGo()
}

/** Background only, at the top: puts out what nobody holds any more. */
export function watchLights(): void {
  browser.runtime.onConnect.addListener((port) => {
    const tabId = NAME.exec(port.name)?.[1]
    if (tabId === undefined || !port.sender || !isOurPage(port.sender)) return
    port.onDisconnect.addListener(() => void unlightPage(Number(tabId)))
  })
}
