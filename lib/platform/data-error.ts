import type { DataError } from '@/lib/protocol/background'
import { Blocked } from './database-schema'

/** With less than this left no database can be written to: it needs room for its log before it can free any. */
const NEXT_TO_NOTHING = 5_000_000

/** On a disk that is full to the last bytes Chromium fails without naming the cause (an `UnknownError`, seen in 156); what it thinks may still be used tells. */
async function hasNoRoom(): Promise<boolean> {
  try {
    const { quota, usage } = await navigator.storage.estimate()
    return quota !== undefined && usage !== undefined && quota - usage < NEXT_TO_NOTHING
  } catch {
    // Not even that can be told: the database's own failure stands.
    return false
  }
}

/** What a failure of the database is called towards views. */
export async function dataError(error: unknown): Promise<DataError> {
  if (error instanceof Blocked) return { kind: 'databaseBlocked' }
  const full = error instanceof DOMException && error.name === 'QuotaExceededError'
  return { kind: full || (await hasNoRoom()) ? 'diskFull' : 'databaseFailed' }
}
