import type { LibraryEntry } from '@/lib/library/library-entry'
import { encodeLibraryEntry } from '@/lib/library/stored-library-entry'

/** The record of a line. */
export const lineOf = (entry: LibraryEntry) => ({
  id: entry.id,
  savedAt: entry.savedAt,
  ...(entry.deletedAt === null ? {} : { deletedAt: entry.deletedAt }),
  kept: encodeLibraryEntry(entry),
})
