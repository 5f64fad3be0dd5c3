import { cleanTags } from './clean-tags'
import type { LibraryEntry } from './library-entry'

/** The line of a story that is saved again after it was deleted, or for the first time with its text: what the reader made of the old line stays, what the page says is new. Saved under another of its addresses it keeps the id it has, and the address that is made of. */
export const renewedEntry = (old: LibraryEntry, fresh: LibraryEntry): LibraryEntry => ({
  ...fresh,
  id: old.id,
  canonicalUrl: old.canonicalUrl,
  savedAt: old.deletedAt === null ? old.savedAt : fresh.savedAt,
  readAt: old.readAt,
  state: old.state,
  progress: old.progress,
  tags: cleanTags([...old.tags, ...fresh.tags]),
  starred: old.starred,
  archivedAt: old.archivedAt,
  pictures: old.pictures,
})
