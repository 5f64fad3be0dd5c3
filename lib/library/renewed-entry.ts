import type { LibraryEntry } from './library-entry'

/** The line of a story that is saved again after it was deleted, or for the first time with its text: what the reader made of the old line stays, what the page says is new. */
export const renewedEntry = (old: LibraryEntry, fresh: LibraryEntry): LibraryEntry => ({
  ...fresh,
  savedAt: old.deletedAt === null ? old.savedAt : fresh.savedAt,
  readAt: old.readAt,
  state: old.state,
  progress: old.progress,
  tags: old.tags,
  starred: old.starred,
  archivedAt: old.archivedAt,
  pictures: old.pictures,
})
