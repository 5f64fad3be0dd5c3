import type { Browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { markTab, titleTab } from '@/lib/platform/badge'
import { type MenuItem, menuItemOf } from '@/lib/platform/menus'
import { openPanel } from '@/lib/platform/panel'
import { leavesPrivacy } from '@/lib/platform/private-window'
import { openLink, openReader, openSaveTabs, openTab, selectedTabs } from '@/lib/platform/tabs'
import { handlers, readAndMark } from './handlers'
import { markInPage } from './handlers-marks'

type Tab = Pick<Browser.tabs.Tab, 'id' | 'windowId' | 'incognito'>

/** The panel first, while the gesture counts; where no panel can open the full page shows the story. */
async function readInPanel(tab: Tab, selection: boolean): Promise<void> {
  if (tab.id === undefined) return
  const opening = openPanel(tab.windowId)
  const reading = await readAndMark({ tabId: tab.id, windowId: tab.windowId, selection })
  const article = reading.result.ok ? reading.result.value.article : null
  if (!(await opening) && article && !leavesPrivacy(tab.incognito)) await openReader(article.id)
}

/** The mark on the button is the whole answer to a key: saved, or not (the next click on the button says why). */
async function saveTab(tab: Tab): Promise<void> {
  if (tab.id === undefined) return
  const { windowId } = tab
  const reading = await readAndMark({ tabId: tab.id, windowId })
  // Firefox's own reader view opens to no extension: the page behind it is fetched, once the reader has allowed its site.
  if (!reading.result.ok && reading.result.error.kind === 'readerView' && reading.url) {
    return openLink(reading.url, true)
  }
  const article = reading.result.ok ? reading.result.value.article : null
  const saved = article && (await handlers.save({ id: article.id, windowId }))
  if (!saved?.ok) await markTab(tab.id, 'failed')
}

/** Several are saved by a page of their own, where their sites can be asked for. From a private window no page of ours may be opened: there it is the one tab. */
async function saveTabs(tab: Tab): Promise<void> {
  const selected = await selectedTabs(tab.windowId)
  const tabs = tab.id !== undefined && selected.includes(tab.id) ? selected : [tab.id ?? -1]
  await (tabs.length < 2 || leavesPrivacy(tab.incognito) ? saveTab(tab) : openSaveTabs(tabs))
}

const notMarked = {
  nothingSelected: 'marks.nothingSelected',
  notInStory: 'marks.notInStory',
  notStored: 'marks.notStored',
} as const

/** The words lit in the page are the answer; where they can't be marked the button says so. */
async function markTabSelection(tab: Tab): Promise<void> {
  if (tab.id === undefined) return
  const at = { tabId: tab.id, windowId: tab.windowId }
  const marked = await markInPage(at, readAndMark, handlers.storeHighlights)
  if (marked.ok) return
  await markTab(tab.id, 'failed')
  await titleTab(tab.id, i18n.t(notMarked[marked.error.kind]))
}

export function onCommand(command: string, tab: Tab | undefined): void {
  if (!tab) return
  if (command === 'open-panel') void readInPanel(tab, false)
  if (command === 'save-page') void saveTab(tab)
  if (command === 'highlight') void markTabSelection(tab)
}

interface Clicked {
  readonly menuItemId: string | number
  readonly linkUrl?: string
}

function runMenuItem(item: MenuItem, link: string | undefined, tab: Tab | undefined): void {
  if (item === 'readLink' && link && tab && leavesPrivacy(tab.incognito)) {
    // Beside its page, where a click on Lede reads it.
    void openTab(link, tab.windowId)
  } else if (item === 'readLink' || item === 'saveLink') {
    if (link) void openLink(link, item === 'saveLink')
  } else if (tab && item === 'saveTabs') {
    void saveTabs(tab)
  } else if (item === 'highlight') {
    if (tab) void markTabSelection(tab)
  } else if (tab) {
    void (item === 'savePage' ? saveTab(tab) : readInPanel(tab, item === 'readSelection'))
  }
}

export function onMenuClicked(clicked: Clicked, tab: Tab | undefined): void {
  const item = menuItemOf(clicked.menuItemId)
  if (item) runMenuItem(item, clicked.linkUrl, tab)
}
