import type { Result } from '@/lib/base/result'
import type { LibraryEntry } from '@/lib/library/library-entry'
import type { DataError } from '@/lib/protocol/background'
import { announce, type ChangedIds } from './changes'
import { type Transaction, writeDatabase } from './database'
import { lineOf } from './library-line'

/** All that hangs on a saved story: what is deleted for good takes it along. */
export const libraryStores = [
  'library',
  'bodies',
  'earlier',
  'addresses',
  'pictures',
  'fetching',
  'highlights',
  'sketches',
  'mirrored',
  'broken',
] as const
export type LibraryTransaction = Transaction<(typeof libraryStores)[number]>

/** Background only: the one writer of the reading list. Views are told which lines it touched, so that they read no others. */
export async function write<T>(
  touched: ChangedIds | ((value: T) => ChangedIds),
  work: (transaction: LibraryTransaction) => Promise<T>,
): Promise<Result<T, DataError>> {
  const result = await writeDatabase(libraryStores, work)
  if (result.ok) announce('library', typeof touched === 'function' ? touched(result.value) : touched)
  return result
}

export const putLine = (transaction: LibraryTransaction, entry: LibraryEntry): Promise<string> =>
  transaction.objectStore('library').put(lineOf(entry))
