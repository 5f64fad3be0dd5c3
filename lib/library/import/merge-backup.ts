import { cleanTags } from '@/lib/library/clean-tags'
import type { LibraryEntry } from '@/lib/library/library-entry'

/** Line and copy as one: of two states the one that was changed later holds, and no tag is lost. */
export function mergeBackup(old: LibraryEntry, copy: LibraryEntry): LibraryEntry {
  const later = Date.parse(copy.changedAt) > Date.parse(old.changedAt) ? copy : old
  return {
    ...later,
    url: old.url,
    savedAt: old.savedAt,
    tags: cleanTags([...later.tags, ...old.tags, ...copy.tags]),
    hasText: old.hasText || copy.hasText,
    minutes: old.minutes || copy.minutes,
    pictures: old.pictures ?? copy.pictures,
  }
}
