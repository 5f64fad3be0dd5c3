import { browser } from 'wxt/browser'

export interface FrontTab {
  readonly tabId: number
  readonly windowId: number
  /** `null` without the right to see it. */
  readonly url: string | null
}

interface Tab {
  readonly id?: number | undefined
  readonly windowId: number
  readonly url?: string | undefined
}

const frontTab = ({ id, windowId, url }: Tab): FrontTab | null =>
  id === undefined ? null : { tabId: id, windowId, url: url || null }

/** The tabs that are seen: the front one of each window. */
export const frontTabs = async (): Promise<readonly FrontTab[]> =>
  (await browser.tabs.query({ active: true })).flatMap((tab) => frontTab(tab) ?? [])

/**
 * Background only. Tells of each tab that comes to the front and each page that comes up there; a tab behind is told of when it comes forward. It listens at once, as an event that starts the background wants it; `rest` takes that back, so that browsers wake no background for the pages of a reader who wants no marks.
 */
export function watchFrontTabs(callback: (tab: FrontTab) => void) {
  const tell = (tab: Tab) => {
    const front = frontTab(tab)
    if (front) callback(front)
  }
  const onActivated = ({ tabId }: { readonly tabId: number }) => {
    // A tab may be closed as soon as it came forward.
    browser.tabs.get(tabId).then(tell, () => undefined)
  }
  const onUpdated = (
    _tabId: number,
    change: { readonly status?: string; readonly url?: string },
    tab: Tab & { readonly active: boolean },
  ) => {
    if (tab.active && (change.url !== undefined || change.status === 'complete')) tell(tab)
  }
  const listen = () => {
    browser.tabs.onActivated.addListener(onActivated)
    browser.tabs.onUpdated.addListener(onUpdated)
  }
  listen()
  return {
    listen,
    rest() {
      browser.tabs.onActivated.removeListener(onActivated)
      browser.tabs.onUpdated.removeListener(onUpdated)
    },
  }
}
