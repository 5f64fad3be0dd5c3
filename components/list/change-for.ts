import type { EntryChange } from '@/lib/library/entry-change'
import type { LibraryEntry } from '@/lib/library/library-entry'
import type { RowDeed } from './row-deed'

/** The change a deed is for these lines: what some have not yet is done to all, what all have is taken back. `null` for what asks first. */
export function changeFor(deed: RowDeed, entries: readonly LibraryEntry[]): EntryChange | null {
  switch (deed) {
    case 'star':
      return { kind: 'star', starred: !entries.every(({ starred }) => starred) }
    case 'archive':
      return { kind: 'archive', archived: !entries.every(({ archivedAt }) => archivedAt !== null) }
    case 'read':
      return { kind: 'state', state: entries.every(({ state }) => state === 'read') ? 'unread' : 'read' }
    case 'bin':
      return { kind: 'bin', deleted: true }
    case 'restore':
      return { kind: 'bin', deleted: false }
    case 'tags':
    case 'look':
    case 'purge':
      return null
  }
}
