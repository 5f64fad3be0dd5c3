import type { Result } from '@/lib/base/result'
import type { DataError } from '@/lib/protocol/background'
import { announce, type ChangedIds } from './changes'
import { writeDatabase } from './database'
import type { Transaction } from './database-schema'

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
  'due',
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
