import type { LibraryEntry } from './library-entry'

/** The day it was saved; as ISO 8601 in UTC it sorts as text. */
export const newestFirst = (
  one: Pick<LibraryEntry, 'savedAt'>,
  other: Pick<LibraryEntry, 'savedAt'>,
): number => (one.savedAt < other.savedAt ? 1 : one.savedAt > other.savedAt ? -1 : 0)
