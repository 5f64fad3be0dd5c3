import type { EntryChange } from './entry-change'
import type { LibraryEntry } from './library-entry'

/** What a change may touch, apart from the bin. */
export type KeptFields = Partial<
  Pick<LibraryEntry, 'state' | 'readAt' | 'progress' | 'tags' | 'starred' | 'archivedAt'>
>

/** A line as it was before a change, as far as the change touched it. */
export interface KeptLine {
  readonly id: string
  readonly kept: KeptFields
}

function keptFields(entry: LibraryEntry, kind: EntryChange['kind']): KeptFields {
  switch (kind) {
    case 'state':
      return { state: entry.state, readAt: entry.readAt, progress: entry.progress }
    case 'star':
      return { starred: entry.starred }
    case 'archive':
      return { archivedAt: entry.archivedAt }
    case 'tags':
      return { tags: entry.tags }
    case 'bin':
      return {}
  }
}

/** What brings the lines back to how they are now, once the change is done; what it does not touch may go on changing. */
export const keptLines = (entries: readonly LibraryEntry[], kind: EntryChange['kind']): readonly KeptLine[] =>
  entries.map((entry) => ({ id: entry.id, kept: keptFields(entry, kind) }))

/** The line as it was, with the time of this. */
export const withKept = (entry: LibraryEntry, kept: KeptFields, now: string): LibraryEntry => ({
  ...entry,
  ...kept,
  changedAt: now,
})
