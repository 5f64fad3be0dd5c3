import { decodeArticle, encodeArticle } from '@/lib/article/stored-article'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { decodeHighlight } from '@/lib/library/stored-highlight'
import { recordOf } from './highlight-writer'
import type { LibraryTransaction } from './library-transaction'
import { pictureWish } from './picture-wish'
import { dropStory } from './story-records'

async function moveMarks(transaction: LibraryTransaction, from: string, to: string): Promise<void> {
  const highlights = transaction.objectStore('highlights')
  for (const record of await highlights.index('article').getAll(from)) {
    const mark = decodeHighlight(record.kept)
    await highlights.put(mark.ok ? recordOf({ ...mark.value, articleId: to }) : { ...record, article: to })
  }
}

async function movePictures(transaction: LibraryTransaction, from: string, to: string): Promise<void> {
  const pictures = transaction.objectStore('pictures')
  for (const record of await pictures.index('id').getAll(from)) {
    await pictures.put({ ...record, id: to })
    await pictures.delete([from, record.source])
  }
}

async function moveEarlier(
  transaction: LibraryTransaction,
  from: string,
  { id, canonicalUrl }: LibraryEntry,
): Promise<void> {
  const earlier = transaction.objectStore('earlier')
  const record = await earlier.get(from)
  if (!record) return
  const article = decodeArticle(record.kept)
  const kept = article.ok ? encodeArticle({ ...article.value, id, canonicalUrl }) : record.kept
  await Promise.all([earlier.put({ ...record, id, kept }), earlier.delete(from)])
}

async function moveAddresses(transaction: LibraryTransaction, from: string, to: string): Promise<void> {
  const addresses = transaction.objectStore('addresses')
  for (const address of await addresses.index('id').getAllKeys(from)) await addresses.put({ address, id: to })
}

/** Background only, inside the transaction that writes the new line. What hangs on a line that makes room for one under another of its story's addresses goes along. What a mirror agreed on about it is dropped at its next run: of the new line nothing is agreed on yet. */
export async function moveStory(
  transaction: LibraryTransaction,
  from: string,
  entry: LibraryEntry,
): Promise<void> {
  const fetching = transaction.objectStore('fetching')
  if ((await fetching.getKey(from)) !== undefined) await fetching.put(pictureWish(entry.id))
  await Promise.all([
    moveMarks(transaction, from, entry.id),
    movePictures(transaction, from, entry.id),
    moveEarlier(transaction, from, entry),
    moveAddresses(transaction, from, entry.id),
    dropStory(transaction, from),
    transaction.objectStore('sketches').delete(from),
    transaction.objectStore('fetching').delete(from),
  ])
}
