import { browser } from 'wxt/browser'

/** The tab as the browser tells it: the address is the browser's word, `null` where the reader hasn't given Lede the page. */
export async function loadTab(
  tabId: number,
): Promise<{ readonly url: string | null; readonly incognito: boolean; readonly asleep: boolean } | null> {
  try {
    const tab = await browser.tabs.get(tabId)
    return { url: tab.url || null, incognito: tab.incognito, asleep: tab.discarded }
  } catch {
    // The one thing `get` refuses is a tab that is gone.
    return null
  }
}

/** A window that is gone counts as private: what can't be asked for must not be kept. */
export async function isIncognito(windowId: number): Promise<boolean> {
  try {
    return (await browser.windows.get(windowId)).incognito
  } catch {
    return true
  }
}
