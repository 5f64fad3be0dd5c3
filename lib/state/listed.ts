import type { LibraryEntry } from '@/lib/library/library-entry'
import type { ListFilter, ListOrder } from './library-store'

const byTime = (one: LibraryEntry, other: LibraryEntry) => one.savedAt.localeCompare(other.savedAt)

const comparisons: Readonly<Record<ListOrder, (one: LibraryEntry, other: LibraryEntry) => number>> = {
  newest: (one, other) => byTime(other, one),
  oldest: byTime,
  shortest: (one, other) => one.minutes - other.minutes || byTime(other, one),
}

/** The lines of the list that are shown, in their order; with `found` (a search) its lines in its order. */
export function listed(
  entries: readonly LibraryEntry[],
  filter: ListFilter,
  order: ListOrder,
  found: readonly string[] | null = null,
): readonly LibraryEntry[] {
  const left = entries.filter((entry) => filter === 'all' || entry.state === filter)
  if (!found) return left.toSorted(comparisons[order])
  const byId = new Map(left.map((entry) => [entry.id, entry]))
  return found.flatMap((id) => byId.get(id) ?? [])
}

/** How many lines each choice would show. */
export function listCounts(entries: readonly LibraryEntry[]): Readonly<Record<ListFilter, number>> {
  const count = (state: LibraryEntry['state']) => entries.filter((entry) => entry.state === state).length
  return { all: entries.length, unread: count('unread'), reading: count('reading'), read: count('read') }
}
