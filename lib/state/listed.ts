import type { LibraryEntry } from '@/lib/library/library-entry'
import type { ListFilter, ListOrder } from './library-store'

const byTime = (one: LibraryEntry, other: LibraryEntry) => one.savedAt.localeCompare(other.savedAt)

const comparisons: Readonly<Record<ListOrder, (one: LibraryEntry, other: LibraryEntry) => number>> = {
  newest: (one, other) => byTime(other, one),
  oldest: byTime,
  shortest: (one, other) => one.minutes - other.minutes || byTime(other, one),
}

/** The lines of the list that are shown, in their order. */
export const listed = (
  entries: readonly LibraryEntry[],
  filter: ListFilter,
  order: ListOrder,
): readonly LibraryEntry[] =>
  entries.filter((entry) => filter === 'all' || entry.state === filter).toSorted(comparisons[order])

/** How many lines each choice would show. */
export function listCounts(entries: readonly LibraryEntry[]): Readonly<Record<ListFilter, number>> {
  const count = (state: LibraryEntry['state']) => entries.filter((entry) => entry.state === state).length
  return { all: entries.length, unread: count('unread'), reading: count('reading'), read: count('read') }
}
