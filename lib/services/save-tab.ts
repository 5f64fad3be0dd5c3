import type { Article } from '@/lib/article/article'
import { fail, ok, type Result } from '@/lib/base/result'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { newEntry } from '@/lib/library/new-entry'
import type { SavedTab, SaveLinkError } from '@/lib/protocol/background'
import { type LookPorts, lookAtTab } from './read-tab'
import { type SaveLinkPorts, saveLink } from './save-link'

export interface SaveTabPorts extends LookPorts, SaveLinkPorts {
  /** The line that stands for a story already, under whichever of its addresses. */
  readonly findSaved: (story: Pick<Article, 'id' | 'url' | 'canonicalUrl'>) => Promise<LibraryEntry | null>
}

interface TabToSave {
  readonly tabId: number
  readonly windowId: number
}

/** Saves what a tab shows, paywall and log-in included, and leaves what the window's surfaces show. A page that isn't there to be read, since the browser put it aside or shows its own reader view of it, is fetched. */
export async function saveTab(
  ports: SaveTabPorts,
  { tabId, windowId }: TabToSave,
): Promise<Result<SavedTab, SaveLinkError>> {
  const tab = await ports.loadTab(tabId)
  if (tab?.asleep && tab.url) return fetched(tab.url)
  const { url, result } = await lookAtTab(ports, { tabId })
  if (!result.ok) return result.error.kind === 'readerView' && url ? fetched(url) : result
  const { article, refusal } = result.value
  if (!article) return fail({ kind: 'noStory', refusal: refusal ?? 'empty' })
  const before = await ports.findSaved(article)
  if (before) return ok({ entry: before, already: true })
  const wantsPictures = await ports.wantsPictures(windowId)
  const saved = await ports.storeSaved(newEntry(article, ports.now()), article, wantsPictures)
  return saved.ok ? ok({ entry: saved.value, already: false }) : saved

  async function fetched(link: string): Promise<Result<SavedTab, SaveLinkError>> {
    const at = ports.now()
    const saved = await saveLink(ports, { url: link, windowId })
    return saved.ok ? ok({ entry: saved.value, already: saved.value.savedAt < at }) : saved
  }
}
