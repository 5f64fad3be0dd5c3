import type { Article } from '@/lib/article/article'
import { decodeArticle, encodeArticle } from '@/lib/article/stored-article'
import { fail, ok, type Result } from '@/lib/base/result'
import { addressKeys } from '@/lib/library/address-key'
import type { Highlight } from '@/lib/library/highlight'
import { type HighlightChange, withHighlightChange } from '@/lib/library/highlight-change'
import { highlightMover } from '@/lib/library/replaced-highlight'
import { rereadEntry } from '@/lib/library/reread-entry'
import { decodeHighlight, encodeHighlight } from '@/lib/library/stored-highlight'
import { decodeLibraryEntry } from '@/lib/library/stored-library-entry'
import type { DataError } from '@/lib/protocol/background'
import { announce } from './changes'
import { writeDatabase } from './database'
import { lineOf } from './library-line'
import { putAddresses } from './put-addresses'

const recordOf = (mark: Highlight) => ({ id: mark.id, article: mark.articleId, kept: encodeHighlight(mark) })

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

/** Background only. Puts another text in the place of the saved one, which becomes the earlier one; the marks go along. All or nothing, in one transaction. */
export async function replaceText(
  article: Article,
  now: string,
): Promise<Result<null, DataError | { readonly kind: 'notCaptured' }>> {
  const { id } = article
  const names = ['library', 'bodies', 'earlier', 'addresses', 'highlights', 'sketches'] as const
  const move = highlightMover(article.blocks)
  const replaced = await writeDatabase(names, async (transaction) => {
    const [library, bodies] = [transaction.objectStore('library'), transaction.objectStore('bodies')]
    const [earlier, highlights] = [transaction.objectStore('earlier'), transaction.objectStore('highlights')]
    const [line, body, marks] = await Promise.all([
      library.get(id),
      bodies.get(id),
      highlights.index('article').getAll(id),
    ])
    const entry = line && decodeLibraryEntry(line.kept)
    if (!entry?.ok || !body) return false
    const kept = encodeArticle(article)
    const old = decodeArticle(body.kept)
    // Asked twice, after the background was stopped: the earlier text must not be lost to the second time.
    if (old.ok && JSON.stringify(old.value) === JSON.stringify(article)) return true
    const moved = marks.flatMap((record) => {
      const mark = decodeHighlight(record.kept)
      return mark.ok ? [recordOf(move(mark.value))] : []
    })
    await Promise.all([
      earlier.put({ id, at: now, kept: body.kept }),
      bodies.put({ id, kept }),
      library.put(lineOf(rereadEntry(entry.value, article, now))),
      ...moved.map((record) => highlights.put(record)),
      putAddresses({ addresses: transaction.objectStore('addresses'), library }, id, addressKeys(article)),
      // Of the text before: it is made anew when there is time.
      transaction.objectStore('sketches').delete(id),
    ])
    return true
  })
  if (!replaced.ok) return replaced
  if (!replaced.value) return fail({ kind: 'notCaptured' })
  announce('library', [id])
  announce('highlights')
  return ok(null)
}
