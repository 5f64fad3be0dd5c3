import type { Article } from '@/lib/article/article'
import { decodeArticle, encodeArticle } from '@/lib/article/stored-article'
import type { Result } from '@/lib/base/result'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { decodeLibraryEntry, encodeLibraryEntry } from '@/lib/library/stored-library-entry'
import type { DataError } from '@/lib/protocol/background'
import { announce } from './changes'
import { type Transaction, writeDatabase } from './database'

/** Background only: the one writer of the reading list. */
async function write<T>(
  work: (transaction: Transaction<'library' | 'bodies' | 'removed' | 'broken'>) => Promise<T>,
): Promise<Result<T, DataError>> {
  const result = await writeDatabase(['library', 'bodies', 'removed', 'broken'], work)
  if (result.ok) announce('library')
  return result
}

/** Line and text in one transaction. What is saved already stays as it is; what can't be read makes room, whichever of the two it is, and is kept aside. */
export const storeSaved = (entry: LibraryEntry, article: Article): Promise<Result<LibraryEntry, DataError>> =>
  write(async (transaction) => {
    const { id } = entry
    const library = transaction.objectStore('library')
    const bodies = transaction.objectStore('bodies')
    const [line, body] = await Promise.all([library.get(id), bodies.get(id)])
    const oldEntry = line && decodeLibraryEntry(line.kept)
    const oldArticle = body && decodeArticle(body.kept)
    if (oldEntry?.ok && oldArticle?.ok) return oldEntry.value
    if (oldEntry?.ok === false || oldArticle?.ok === false) {
      const raw = { entry: line?.kept ?? null, body: body?.kept ?? null }
      await transaction.objectStore('broken').add({ store: 'library', id, at: entry.savedAt, raw })
    }
    const kept = oldEntry?.ok ? oldEntry.value : entry
    await Promise.all([
      library.put({ id, savedAt: kept.savedAt, kept: encodeLibraryEntry(kept) }),
      bodies.put({ id, kept: encodeArticle(article) }),
      transaction.objectStore('removed').delete(id),
    ])
    return kept
  })

/** Out of the list, but kept aside for `restoreSaved` until the browser starts again. */
export const removeSaved = (id: string): Promise<Result<null, DataError>> =>
  write(async (transaction) => {
    const entry = await transaction.objectStore('library').get(id)
    const body = await transaction.objectStore('bodies').get(id)
    if (!entry) return null
    await Promise.all([
      transaction
        .objectStore('removed')
        .put({ id, savedAt: entry.savedAt, entry: entry.kept, body: body?.kept ?? null }),
      transaction.objectStore('library').delete(id),
      transaction.objectStore('bodies').delete(id),
    ])
    return null
  })

/** `null` when there is nothing to bring back. */
export const restoreSaved = (id: string): Promise<Result<LibraryEntry | null, DataError>> =>
  write(async (transaction) => {
    const library = transaction.objectStore('library')
    const kept = (await library.get(id))?.kept
    const removed = await transaction.objectStore('removed').get(id)
    const decoded = decodeLibraryEntry(kept ?? removed?.entry)
    if (kept !== undefined || !removed) return decoded.ok ? decoded.value : null
    await Promise.all([
      library.put({ id, savedAt: removed.savedAt, kept: removed.entry }),
      removed.body === null || transaction.objectStore('bodies').put({ id, kept: removed.body }),
      transaction.objectStore('removed').delete(id),
    ])
    return decoded.ok ? decoded.value : null
  })

/** Loads, changes and stores one line; a line that isn't there is nobody's trouble. */
export const changeEntry = (
  id: string,
  change: (entry: LibraryEntry) => LibraryEntry,
): Promise<Result<null, DataError>> =>
  write(async (transaction) => {
    const library = transaction.objectStore('library')
    const found = await library.get(id)
    const decoded = found && decodeLibraryEntry(found.kept)
    if (!decoded?.ok) return null
    const entry = change(decoded.value)
    await library.put({ id, savedAt: entry.savedAt, kept: encodeLibraryEntry(entry) })
    return null
  })

/** What was removed before the browser was started can't be brought back any more. */
export async function dropRemoved(): Promise<Result<null, DataError>> {
  return writeDatabase(['removed'], async (transaction) => {
    await transaction.objectStore('removed').clear()
    return null
  })
}
