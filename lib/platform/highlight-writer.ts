import type { Result } from '@/lib/base/result'
import type { Highlight } from '@/lib/library/highlight'
import { type HighlightChange, withHighlightChange } from '@/lib/library/highlight-change'
import { decodeHighlight, encodeHighlight } from '@/lib/library/stored-highlight'
import type { DataError } from '@/lib/protocol/background'
import { announce } from './changes'
import { writeDatabase } from './database'

/** The record of a mark. */
export const recordOf = (mark: Highlight) => ({
  id: mark.id,
  article: mark.articleId,
  kept: encodeHighlight(mark),
})

/** Background only. New ones, or ones that an undo brings back; the same ones twice are no harm. */
export async function storeHighlights(marks: readonly Highlight[]): Promise<Result<null, DataError>> {
  const stored = await writeDatabase(['highlights'], async (transaction) => {
    const store = transaction.objectStore('highlights')
    await Promise.all(marks.map((mark) => store.put(recordOf(mark))))
    return null
  })
  if (stored.ok) announce('highlights')
  return stored
}

/** Background only. `null`: it isn't there any more, or can't be read. */
export async function changeHighlight(
  id: string,
  change: HighlightChange,
  now: string,
): Promise<Result<Highlight | null, DataError>> {
  const changed = await writeDatabase(['highlights'], async (transaction) => {
    const store = transaction.objectStore('highlights')
    const decoded = decodeHighlight((await store.get(id))?.kept)
    if (!decoded.ok) return null
    const mark = withHighlightChange(decoded.value, change, now)
    await store.put(recordOf(mark))
    return mark
  })
  if (changed.ok) announce('highlights')
  return changed
}

/** Background only. */
export async function removeHighlights(ids: readonly string[]): Promise<Result<null, DataError>> {
  const removed = await writeDatabase(['highlights'], async (transaction) => {
    const store = transaction.objectStore('highlights')
    await Promise.all(ids.map((id) => store.delete(id)))
    return null
  })
  if (removed.ok) announce('highlights')
  return removed
}
