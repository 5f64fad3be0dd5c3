import type { Article } from '@/lib/article/article'
import { fail, ok, type Result } from '@/lib/base/result'
import { passageFinder } from '@/lib/library/find-passage'
import type { Highlight } from '@/lib/library/highlight'
import { pagePieces } from '@/lib/library/page-pieces'
import { quotedPassage } from '@/lib/library/quoted-passage'
import type { Background, PageMark } from '@/lib/protocol/background'

interface Selected {
  readonly text: string
  readonly before: string
  readonly after: string
}

/** The marks of a story as they stand in its live text; those that aren't in it are left out. */
function liveMarks(article: Article, marks: readonly Highlight[]): readonly PageMark[] {
  const find = passageFinder(article.blocks)
  const placed = marks.flatMap((mark) => {
    const passage = find(mark)
    return passage ? [{ colour: mark.colour, passage }] : []
  })
  return pagePieces(article.blocks, placed)
}

export interface MarkSelectionPorts {
  readonly selectedInPage: (tabId: number) => Promise<Selected | null>
  /** Reads the page, and makes it what the window's surfaces show. */
  readonly readArticle: (tab: { tabId: number; windowId: number }) => Promise<Article | null>
  readonly store: Background['storeHighlights']
  readonly loadHighlights: (articleId: string) => Promise<readonly Highlight[]>
  readonly lightPageMarks: (tabId: number, marks: readonly PageMark[]) => Promise<number>
  readonly newId: () => string
  readonly now: () => string
}

/** Marks in the story what is selected in its page, saves the story where that is to be done first, and lights all its marks in the page. */
export async function markSelection(
  ports: MarkSelectionPorts,
  tab: { readonly tabId: number; readonly windowId: number },
): Promise<Result<Highlight, { readonly kind: 'nothingSelected' | 'notInStory' | 'notStored' }>> {
  const selected = await ports.selectedInPage(tab.tabId)
  if (!selected) return fail({ kind: 'nothingSelected' })
  const article = await ports.readArticle(tab)
  const place = { block: 0, start: 0, endBlock: 0, end: 0 }
  const passage = article && passageFinder(article.blocks)({ ...place, ...selected })
  const quoted = passage && quotedPassage(article.blocks, passage)
  if (!quoted) return fail({ kind: 'notInStory' })
  const at = ports.now()
  const made = { createdAt: at, changedAt: at, colour: 'yellow', note: null } as const
  const mark: Highlight = { id: ports.newId(), articleId: article.id, ...quoted, ...made }
  const stored = await ports.store({
    articleId: article.id,
    windowId: tab.windowId,
    highlights: [mark],
  })
  if (!stored.ok) return fail({ kind: 'notStored' })
  await ports.lightPageMarks(tab.tabId, liveMarks(article, await ports.loadHighlights(article.id)))
  return ok(mark)
}
