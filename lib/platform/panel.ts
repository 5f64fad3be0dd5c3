import { browser } from 'wxt/browser'
import { openSidebar } from './firefox'

/** Must be called before anything is awaited in the handler of a click, key or menu: later the gesture is spent. */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    await (import.meta.env.FIREFOX ? openSidebar() : browser.sidePanel.open({ windowId }))
    return true
  } catch {
    // No gesture, or a window without a panel (an app window): the caller offers the full page.
    return false
  }
}
