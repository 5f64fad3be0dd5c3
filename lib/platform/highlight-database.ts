import type { Article } from '@/lib/article/article'
import { decodeArticle } from '@/lib/article/stored-article'
import type { Highlight } from '@/lib/library/highlight'
import { decodeHighlight } from '@/lib/library/stored-highlight'
import { watchChanges } from './changes'
import { readDatabase } from './database'

/** What this version can't read is left as it is, and out. */
const readable = (records: readonly { readonly kept: unknown }[]): readonly Highlight[] =>
  records.flatMap(({ kept }) => {
    const decoded = decodeHighlight(kept)
    return decoded.ok ? [decoded.value] : []
  })

const inOrder = (a: Highlight, b: Highlight): number =>
  a.block - b.block || a.start - b.start || a.createdAt.localeCompare(b.createdAt)

/** Those of a story, in the order of its text. */
export const loadHighlights = async (articleId: string): Promise<readonly Highlight[]> =>
  readable(
    await readDatabase((database) => database.getAllFromIndex('highlights', 'article', articleId)),
  ).toSorted(inOrder)

export const loadAllHighlights = async (): Promise<readonly Highlight[]> =>
  readable(await readDatabase((database) => database.getAll('highlights'))).toSorted(inOrder)

/** How many marks each story has, without reading them. */
export async function countHighlights(): Promise<ReadonlyMap<string, number>> {
  const records = await readDatabase((database) => database.getAll('highlights'))
  const counts = new Map<string, number>()
  for (const { article } of records) counts.set(article, (counts.get(article) ?? 0) + 1)
  return counts
}

async function loadText(store: 'bodies' | 'earlier', id: string): Promise<Article | null> {
  const record = await readDatabase((database) => database.get(store, id))
  const decoded = record ? decodeArticle(record.kept) : null
  return decoded?.ok ? decoded.value : null
}

/** The saved text itself, never what was captured since. */
export const loadSavedText = (id: string): Promise<Article | null> => loadText('bodies', id)

/** The text it had before the reader took a newer one. */
export const loadEarlierText = (id: string): Promise<Article | null> => loadText('earlier', id)

export const watchHighlights = (callback: () => void): (() => void) => watchChanges('highlights', callback)
