import { cleanTags } from '@/lib/library/clean-tags'
import type { LibraryEntry } from '@/lib/library/library-entry'

const TWO_DAYS = 2 * 86_400_000

/** Line and copy as one: what the page says comes with the text that is kept, of two states the one that was changed later holds, and no tag is lost. Dates that lie further ahead than clocks go wrong are not believed (SECURITY.md 9). */
export function mergeBackup(old: LibraryEntry, copy: LibraryEntry, now: string): LibraryEntry {
  const changed = Math.min(Date.parse(copy.changedAt), Date.parse(now) + TWO_DAYS)
  const later = changed > Date.parse(old.changedAt) ? copy : old
  const told = old.hasText || !copy.hasText ? old : copy
  return {
    ...told,
    url: old.url,
    savedAt: old.savedAt,
    readAt: later.readAt,
    state: later.state,
    progress: later.progress,
    starred: later.starred,
    archivedAt: later.archivedAt,
    deletedAt: later.deletedAt,
    changedAt: later === copy ? new Date(changed).toISOString() : old.changedAt,
    tags: cleanTags([...later.tags, ...old.tags, ...copy.tags]),
    hasText: old.hasText || copy.hasText,
    pictures: old.pictures ?? copy.pictures,
  }
}
