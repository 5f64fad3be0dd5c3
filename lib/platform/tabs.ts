import { type Browser, browser } from 'wxt/browser'
import { watchReading } from './reading-storage'

export interface CurrentTab {
  readonly tabId: number
  readonly windowId: number
  /** `null` where the reader has not given Lede the page. */
  readonly url: string | null
  readonly incognito: boolean
}

function toCurrentTab(tab: Browser.tabs.Tab | undefined): CurrentTab | null {
  if (tab?.id === undefined) return null
  return { tabId: tab.id, windowId: tab.windowId, url: tab.url ?? null, incognito: tab.incognito }
}

/** The active tab of the window the asking page belongs to. */
export async function currentTab(): Promise<CurrentTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return toCurrentTab(tab)
}

/** Called when another tab comes to the front of the window, and when the front tab goes to another page. */
export function watchCurrentTab(windowId: number, callback: (tab: CurrentTab | null) => void): () => void {
  const tell = async () => {
    const [tab] = await browser.tabs.query({ active: true, windowId })
    callback(toCurrentTab(tab))
  }
  const onActivated = (active: { readonly windowId: number }) => {
    if (active.windowId === windowId) void tell()
  }
  const onUpdated = (
    _tabId: number,
    change: { readonly status?: string; readonly url?: string },
    tab: Browser.tabs.Tab,
  ) => {
    if (tab.windowId === windowId && tab.active && (change.status || change.url)) void tell()
  }
  browser.tabs.onActivated.addListener(onActivated)
  browser.tabs.onUpdated.addListener(onUpdated)
  // A click on Lede gives it the tab's address, and no tab event tells of it: the reading that follows does.
  const stopWatching = watchReading(windowId, () => void tell())
  return () => {
    stopWatching()
    browser.tabs.onActivated.removeListener(onActivated)
    browser.tabs.onUpdated.removeListener(onUpdated)
  }
}

const ourPage = (path: string): string => new URL(path, browser.runtime.getURL('/')).href

export async function openTab(url: string, windowId?: number): Promise<void> {
  await browser.tabs.create(windowId === undefined ? { url } : { url, windowId })
}

export const openReader = (id: string): Promise<void> =>
  openTab(ourPage(`reader.html?id=${encodeURIComponent(id)}`))

/** The same; its page is asked whether it has changed. */
export const openReaderToLook = (id: string): Promise<void> =>
  openTab(ourPage(`reader.html?id=${encodeURIComponent(id)}&look`))

/** The reader page asks for the link's site, then reads it; with `save` it goes into the list at once. */
export const openLink = (link: string, save: boolean): Promise<void> =>
  openTab(ourPage(`reader.html?link=${encodeURIComponent(link)}${save ? '&save' : ''}`))

/** The ids of the tabs the reader has marked in a window's strip, the asker's own unless told, the front one among them. */
export async function selectedTabs(windowId?: number): Promise<readonly number[]> {
  const where = windowId === undefined ? { currentWindow: true } : { windowId }
  return (await browser.tabs.query({ highlighted: true, ...where })).flatMap(({ id }) => id ?? [])
}

/** What is known of tabs that are to be saved; those that were closed are left out. */
export async function loadTabsToSave(ids: readonly number[]) {
  const tabs = await Promise.all(ids.map((id) => browser.tabs.get(id).catch(() => null)))
  return tabs.flatMap((tab) =>
    tab?.id === undefined
      ? []
      : [{ tabId: tab.id, windowId: tab.windowId, title: tab.title || null, url: tab.url || null }],
  )
}

export const openSaveTabs = (tabs: readonly number[]): Promise<void> =>
  openTab(ourPage(`tabs.html?tabs=${tabs.join(',')}`))

export const openList = (): Promise<void> => openTab(ourPage('list.html'))
export const openWelcome = (): Promise<void> => openTab(ourPage('welcome.html'))
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage()
export const openTransfer = (part: 'import' | 'export'): Promise<void> =>
  openTab(ourPage(`transfer.html#${part}`))
