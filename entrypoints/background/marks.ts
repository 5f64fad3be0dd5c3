import { markTab } from '@/lib/platform/badge'
import { findListedAt, findSaved } from '@/lib/platform/find-saved'
import { watchLibrary } from '@/lib/platform/library-database'
import { loadReadings } from '@/lib/platform/reading-storage'
import { maySeeTabs, watchRevoked } from '@/lib/platform/saving-permissions'
import { loadSettings, storeSettings, watchSettings } from '@/lib/platform/settings-storage'
import { type FrontTab, frontTabs, watchFrontTabs } from '@/lib/platform/tab-marks'

/** Marks every tab whose story was read, as far as a window still shows it: it may have been saved from another tab, or under another address. What can't be looked up keeps the mark it has, and is nobody's trouble. */
export async function markReadings(): Promise<void> {
  const readings = await loadReadings()
  await Promise.allSettled(
    readings.map(async ({ tabId, result }) => {
      const article = result.ok ? result.value.article : null
      if (tabId === null || !article) return
      await markTab(tabId, (await findSaved(article)) ? 'saved' : 'none')
    }),
  )
}

/** A page may call itself by a name its address doesn't show; Lede knows it once it has read it. */
async function savedAsRead({ tabId, windowId, url }: FrontTab): Promise<boolean> {
  const reading = (await loadReadings()).find((read) => read.windowId === windowId)
  const article = reading?.tabId === tabId && reading.result.ok ? reading.result.value.article : null
  return article !== null && article.url === url && (await findSaved(article)) !== null
}

async function markFront(tab: FrontTab): Promise<void> {
  if (tab.url === null) return
  const saved = (await findListedAt(tab.url)) !== null || (await savedAsRead(tab))
  await markTab(tab.tabId, saved ? 'saved' : 'none')
}

/** A mark that can't be made costs a look, and is nobody's trouble. */
const mark = (tab: FrontTab): void => void markFront(tab).catch(() => undefined)

/** Synchronously at the top: the mark on every tab, where the reader wants it. */
export function watchMarks(): void {
  const tabs = watchFrontTabs(mark)
  const follow = (marks: boolean) => (marks ? tabs.listen() : tabs.rest())
  const markAll = async () => {
    for (const tab of await frontTabs()) mark(tab)
  }
  const ifWanted = async (then: () => Promise<void>) => {
    if ((await loadSettings()).saving.marks) await then()
  }
  let wanted: boolean | null = null
  void loadSettings().then(({ saving }) => {
    wanted ??= saving.marks
    follow(wanted)
  })
  watchSettings(({ saving }) => {
    if (saving.marks === wanted) return
    wanted = saving.marks
    follow(saving.marks)
    if (saving.marks) void markAll()
  })
  watchLibrary(() => void ifWanted(markAll))
  watchRevoked(() => {
    // The right was taken back in the browser's own pages: the options must not say otherwise.
    void ifWanted(async () => {
      const { saving } = await loadSettings()
      if (!(await maySeeTabs())) await storeSettings({ saving: { ...saving, marks: false } })
    })
  })
}
