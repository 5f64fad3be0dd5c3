import { ok } from '@/lib/base/result'
import { loadHighlights, loadSavedText } from '@/lib/platform/highlight-database'
import { changeHighlight, removeHighlights, storeHighlights } from '@/lib/platform/highlight-writer'
import { isSaved } from '@/lib/platform/library-database'
import { changeEntries } from '@/lib/platform/library-writer'
import { lightPageMarks, selectedInPage } from '@/lib/platform/page-marks'
import { replaceText } from '@/lib/platform/replace-text'
import type { Background, Reading } from '@/lib/protocol/background'
import { lookAgain } from '@/lib/services/look-again'
import { type MarkSelectionPorts, markSelection } from '@/lib/services/mark-selection'
import { startPictures } from './handlers-save'
import { saveLinkPorts } from './ports'
import { wantsPicturesAgain } from './ports-save'

const now = () => new Date().toISOString()

type MarkHandlers = Pick<
  Background,
  | 'storeHighlights'
  | 'changeHighlight'
  | 'removeHighlights'
  | 'lightMarks'
  | 'lookAgain'
  | 'keepText'
  | 'passOver'
>

/** Highlights, and what changed in a saved story. */
export const markHandlers = (save: Background['save']): MarkHandlers => ({
  async storeHighlights({ articleId, windowId, highlights }) {
    const had = await isSaved(articleId).catch(() => false)
    const saved = had ? ok(null) : await save({ id: articleId, windowId })
    if (!saved.ok) return saved
    // The story may be on the list under another of its addresses: its marks hang on that line.
    const id = saved.value?.id ?? articleId
    const own = highlights.filter((mark) => mark.articleId === articleId)
    const stored = await storeHighlights(own.map((mark) => ({ ...mark, articleId: id })))
    return stored.ok ? ok({ saved: !had && id === articleId }) : stored
  },
  changeHighlight: ({ id, change }) => changeHighlight(id, change, now()),
  removeHighlights: ({ ids }) => removeHighlights(ids),
  lightMarks: ({ tabId, marks }) => lightPageMarks(tabId, marks),
  lookAgain: (story) => lookAgain({ ...saveLinkPorts, loadSavedText }, story),
  async keepText({ article, windowId }) {
    const kept = await replaceText(article, now(), await wantsPicturesAgain(windowId))
    if (kept.ok) startPictures()
    return kept
  },
  async passOver({ id, text }) {
    await changeEntries([id], (entry) => ({ ...entry, passedOver: text }))
    return null
  },
})

/** The menu item and the key of a live page. */
export const markInPage = (
  tab: { readonly tabId: number; readonly windowId: number },
  read: (tab: { tabId: number; windowId: number }) => Promise<Reading>,
  store: Background['storeHighlights'],
): ReturnType<typeof markSelection> => {
  const ports: MarkSelectionPorts = {
    selectedInPage,
    loadHighlights,
    lightPageMarks,
    store,
    now,
    newId: () => crypto.randomUUID(),
    readArticle: async (asked) => {
      const { result } = await read(asked)
      return result.ok ? result.value.article : null
    },
  }
  return markSelection(ports, tab)
}
