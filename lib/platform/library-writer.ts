import type { Article } from '@/lib/article/article'
import { decodeArticle, encodeArticle } from '@/lib/article/stored-article'
import type { Result } from '@/lib/base/result'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { renewedEntry } from '@/lib/library/renewed-entry'
import { decodeLibraryEntry, encodeLibraryEntry } from '@/lib/library/stored-library-entry'
import type { DataError } from '@/lib/protocol/background'
import { announce, type ChangedIds } from './changes'
import { type Transaction, writeDatabase } from './database'

/** All that hangs on a saved story: what is deleted for good takes it along. */
const stores = [
  'library',
  'bodies',
  'earlier',
  'addresses',
  'pictures',
  'highlights',
  'sketches',
  'mirrored',
  'broken',
] as const
type LibraryTransaction = Transaction<(typeof stores)[number]>

/** Background only: the one writer of the reading list. Views are told which lines it touched, so that they read no others. */
async function write<T>(
  touched: ChangedIds,
  work: (transaction: LibraryTransaction) => Promise<T>,
): Promise<Result<T, DataError>> {
  const result = await writeDatabase(stores, work)
  if (result.ok) announce('library', touched)
  return result
}

/** The record of a line. */
const lineOf = (entry: LibraryEntry) => ({
  id: entry.id,
  savedAt: entry.savedAt,
  ...(entry.deletedAt === null ? {} : { deletedAt: entry.deletedAt }),
  kept: encodeLibraryEntry(entry),
})

/** Line and text in one transaction. What is saved already stays as it is; what was deleted, or had no text yet, takes the new text and keeps the rest; what can't be read makes room, whichever of the two it is, and is kept aside. */
export const storeSaved = (entry: LibraryEntry, article: Article): Promise<Result<LibraryEntry, DataError>> =>
  write([entry.id], async (transaction) => {
    const { id } = entry
    const library = transaction.objectStore('library')
    const bodies = transaction.objectStore('bodies')
    const [line, body] = await Promise.all([library.get(id), bodies.get(id)])
    const old = line && decodeLibraryEntry(line.kept)
    const oldEntry = old?.ok ? old.value : null
    const oldArticle = body && decodeArticle(body.kept)
    if (oldEntry && oldEntry.deletedAt === null && oldArticle?.ok) return oldEntry
    if (old?.ok === false || oldArticle?.ok === false) {
      const raw = { entry: line?.kept ?? null, body: body?.kept ?? null }
      await transaction.objectStore('broken').add({ store: 'library', id, at: entry.savedAt, raw })
    }
    const anew = oldEntry !== null && (oldEntry.deletedAt !== null || !oldEntry.hasText)
    const kept = oldEntry === null ? entry : anew ? renewedEntry(oldEntry, entry) : oldEntry
    await Promise.all([
      library.put(lineOf(kept)),
      bodies.put({ id, kept: encodeArticle(article) }),
      // Of another text: it is made anew when there is time.
      transaction.objectStore('sketches').delete(id),
    ])
    return kept
  })

/** Loads, changes and stores lines, all or none; one that isn't there, or can't be read, is nobody's trouble. Tells how many there were. */
export const changeEntries = (
  ids: readonly string[],
  change: (entry: LibraryEntry) => LibraryEntry,
): Promise<Result<number, DataError>> =>
  write(ids, async (transaction) => {
    const library = transaction.objectStore('library')
    const lines = await Promise.all(ids.map((id) => library.get(id)))
    const entries = lines.flatMap((line) => {
      const decoded = line && decodeLibraryEntry(line.kept)
      return decoded?.ok ? [decoded.value] : []
    })
    await Promise.all(entries.map((entry) => library.put(lineOf(change(entry)))))
    return entries.length
  })

async function purge(transaction: LibraryTransaction, ids: readonly string[]): Promise<void> {
  const pictures = transaction.objectStore('pictures')
  const highlights = transaction.objectStore('highlights')
  const addresses = transaction.objectStore('addresses')
  for (const id of ids) {
    const [shown, marked, named] = await Promise.all([
      pictures.index('id').getAllKeys(id),
      highlights.index('article').getAllKeys(id),
      addresses.index('id').getAllKeys(id),
    ])
    await Promise.all([
      ...(['library', 'bodies', 'earlier', 'sketches'] as const).map((name) =>
        transaction.objectStore(name).delete(id),
      ),
      ...shown.map((key) => pictures.delete(key)),
      ...marked.map((key) => highlights.delete(key)),
      ...named.map((key) => addresses.delete(key)),
    ])
  }
}

/** Takes lines out of the bin for good, with all that hangs on them. What is not in the bin stays. */
export const purgeEntries = (ids: readonly string[]): Promise<Result<null, DataError>> =>
  write(ids, async (transaction) => {
    const binned = new Set(await transaction.objectStore('library').index('deletedAt').getAllKeys())
    await purge(
      transaction,
      ids.filter((id) => binned.has(id)),
    )
    return null
  })

/** The same for all that was deleted before an instant. */
export const purgeBefore = (instant: string): Promise<Result<null, DataError>> =>
  write(null, async (transaction) => {
    const old = IDBKeyRange.upperBound(instant, true)
    await purge(transaction, await transaction.objectStore('library').index('deletedAt').getAllKeys(old))
    return null
  })
