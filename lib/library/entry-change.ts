import { withState } from './advance-entry'
import { cleanTags } from './clean-tags'
import type { EntryState, LibraryEntry } from './library-entry'

/** What a reader may do to lines of the list, one or many at once. */
export type EntryChange =
  | { readonly kind: 'state'; readonly state: EntryState }
  | { readonly kind: 'star'; readonly starred: boolean }
  | { readonly kind: 'archive'; readonly archived: boolean }
  /** Those to remove are compared without regard to case. */
  | { readonly kind: 'tags'; readonly add: readonly string[]; readonly remove: readonly string[] }
  /** Into the bin, or out of it. */
  | { readonly kind: 'bin'; readonly deleted: boolean }

function withTags(entry: LibraryEntry, add: readonly string[], remove: readonly string[]): LibraryEntry {
  const gone = new Set(cleanTags(remove).map((tag) => tag.toLowerCase()))
  const left = entry.tags.filter((tag) => !gone.has(tag.toLowerCase()))
  return { ...entry, tags: cleanTags([...left, ...add]) }
}

function changed(entry: LibraryEntry, change: EntryChange, now: string): LibraryEntry {
  switch (change.kind) {
    case 'state':
      return withState(entry, change.state, now)
    case 'star':
      return { ...entry, starred: change.starred }
    case 'archive':
      return { ...entry, archivedAt: change.archived ? (entry.archivedAt ?? now) : null }
    case 'tags':
      return withTags(entry, change.add, change.remove)
    case 'bin':
      return { ...entry, deletedAt: change.deleted ? (entry.deletedAt ?? now) : null }
  }
}

/** The line after the change, with the time of it. */
export const withChange = (entry: LibraryEntry, change: EntryChange, now: string): LibraryEntry => ({
  ...changed(entry, change, now),
  changedAt: now,
})
