import type { Result } from '@/lib/base/result'
import type { DataError } from '@/lib/protocol/background'
import { type LibraryTransaction, write } from './library-transaction'
import { dropStory } from './story-records'

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
      dropStory(transaction, id),
      ...(['earlier', 'fetching', 'sketches'] as const).map((name) =>
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
