import type { Article } from '@/lib/article/article'
import { decodeArticle, encodeArticle } from '@/lib/article/stored-article'
import { fail, ok, type Result } from '@/lib/base/result'
import { addressKeys } from '@/lib/library/address-key'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { highlightMover } from '@/lib/library/replaced-highlight'
import { rereadEntry } from '@/lib/library/reread-entry'
import { decodeHighlight } from '@/lib/library/stored-highlight'
import { decodeLibraryEntry } from '@/lib/library/stored-library-entry'
import type { DataError } from '@/lib/protocol/background'
import { announce } from './changes'
import { recordOf } from './highlight-writer'
import { type LibraryTransaction, write } from './library-transaction'
import { pictureWish } from './picture-wish'
import { countPictures } from './picture-writer'
import { putAddresses } from './put-addresses'
import { putLine, putText } from './story-records'

/** Whether the new text's pictures are to be fetched: in any case, where the old one's were kept, or not now. */
export type WishAgain = 'always' | 'again' | 'no'

async function moveMarks(transaction: LibraryTransaction, article: Article): Promise<void> {
  const highlights = transaction.objectStore('highlights')
  const move = highlightMover(article.blocks)
  const marks = await highlights.index('article').getAll(article.id)
  const moved = marks.flatMap(({ kept }) => {
    const mark = decodeHighlight(kept)
    return mark.ok ? [recordOf(move(mark.value))] : []
  })
  await Promise.all(moved.map((record) => highlights.put(record)))
}

/** The line with what is kept of the new text's pictures, and the wish for the others. */
async function withPictures(
  transaction: LibraryTransaction,
  entry: LibraryEntry,
  wish: WishAgain,
): Promise<LibraryEntry> {
  const { id } = entry
  const fetching = transaction.objectStore('fetching')
  const had = (await transaction.objectStore('pictures').index('id').getKey(id)) !== undefined
  const pending = (await fetching.getKey(id)) !== undefined
  if (wish === 'always' || (wish === 'again' && (had || pending)))
    await fetching.put(pictureWish(id, wish === 'again'))
  return had ? countPictures(transaction, entry) : entry
}

/** Background only. Puts another text in the place of the saved one, which becomes the earlier one; marks and the wish for pictures go along. All or nothing, in one transaction. */
export async function replaceText(
  article: Article,
  now: string,
  wish: WishAgain = 'no',
): Promise<Result<null, DataError | { readonly kind: 'notCaptured' }>> {
  const { id } = article
  const replaced = await write([id], async (transaction) => {
    const [library, bodies] = [transaction.objectStore('library'), transaction.objectStore('bodies')]
    const [line, body] = await Promise.all([library.get(id), bodies.get(id)])
    const entry = line && decodeLibraryEntry(line.kept)
    if (!entry?.ok || !body) return false
    const old = decodeArticle(body.kept)
    // Asked twice, after the background was stopped: the earlier text must not be lost to the second time.
    if (old.ok && JSON.stringify(old.value) === JSON.stringify(article)) return true
    await Promise.all([
      transaction.objectStore('earlier').put({ id, at: now, kept: body.kept }),
      putText(transaction, id, encodeArticle(article)),
      // Of the old text: it is made anew when there is time.
      transaction.objectStore('sketches').delete(id),
      moveMarks(transaction, article),
      putAddresses(transaction, id, addressKeys(article)),
    ])
    await putLine(transaction, await withPictures(transaction, rereadEntry(entry.value, article, now), wish))
    return true
  })
  if (!replaced.ok) return replaced
  if (!replaced.value) return fail({ kind: 'notCaptured' })
  announce('highlights')
  announce('pictures')
  return ok(null)
}
