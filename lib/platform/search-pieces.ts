import type { Result } from '@/lib/base/result'
import type { DataError } from '@/lib/protocol/background'
import type { Segment } from '@/lib/search/segment'
import { decodeSegment } from '@/lib/search/stored-segment'
import { readDatabase, writeDatabase } from './database'
import type { Transaction } from './database-schema'

export type PieceKey = [order: number, size: number, name: string]
export type IndexTransaction = Transaction<'search' | 'indexed' | 'due'>

/** Background only. */
export const writeIndex = <T>(
  work: (transaction: IndexTransaction) => Promise<T>,
): Promise<Result<T, DataError>> => writeDatabase(['search', 'indexed', 'due'], work)

/** `null` for a piece that can't be read. */
export async function loadPiece(key: PieceKey): Promise<Segment | null> {
  const kept = await readDatabase((database) => database.get('search', key))
  const decoded = kept ? decodeSegment(kept.kept) : null
  return decoded?.ok ? decoded.value : null
}
