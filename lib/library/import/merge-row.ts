import { cleanTags } from '@/lib/library/clean-tags'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { bareEntry } from '@/lib/library/link-entry'
import type { ImportedRow } from './imported-row'

/** The line of a row's story, which is known by its address only. */
export function rowEntry(row: ImportedRow, id: string, tags: readonly string[], at: string): LibraryEntry {
  const { url, canonicalUrl, title, dek, siteName, publishedAt, state, starred } = row
  const savedAt = row.savedAt ?? at
  return {
    ...bareEntry({ id, url, canonicalUrl, title, savedAt }),
    dek,
    siteName,
    publishedAt,
    // Only Lede's own table tells when a story was read or put away: elsewhere not before it was saved.
    readAt: state === 'read' ? (row.readAt ?? savedAt) : null,
    state,
    tags: cleanTags([...row.tags, ...tags]),
    starred,
    archivedAt: row.archived ? (row.archivedAt ?? savedAt) : null,
  }
}

const lacks = (own: readonly string[], tags: readonly string[]): boolean => {
  const known = new Set(own.map((tag) => tag.toLowerCase()))
  return tags.some((tag) => !known.has(tag.toLowerCase()))
}

/** What of a line decides whether a row brings it anything. */
export type KnownEntry = Pick<LibraryEntry, 'tags' | 'deletedAt'>

/** Whether the list gains by a story that it has already: tags it lacks, or its place back. */
export const gains = (old: KnownEntry, tags: readonly string[]): boolean =>
  old.deletedAt !== null || lacks(old.tags, tags)

/** What the reader did since the files were looked through is later than the import. */
const later = (one: string, other: string): string => (Date.parse(one) > Date.parse(other) ? one : other)

/** A line that is there already gets the tags it lacks and comes back from the bin; what the reader made of it stays. */
export const mergeRow = (old: LibraryEntry, tags: readonly string[], at: string): LibraryEntry =>
  gains(old, tags)
    ? {
        ...old,
        tags: cleanTags([...old.tags, ...tags]),
        deletedAt: null,
        changedAt: later(old.changedAt, at),
      }
    : old
