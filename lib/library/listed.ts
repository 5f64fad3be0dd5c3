import type { LibraryEntry } from './library-entry'
import { isInView, isNarrowedTo, isOfSite, type ListQuery, type ListSort, siteOf } from './list-query'
import { newestFirst } from './newest-first'
import { pickForMinutes } from './pick-for-minutes'

type Key = string | number

/** One collator for all: making one costs more than a thousand comparisons. */
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

/** What sorts, and which way is its own; an unknown day or a link without text comes last. */
const sorts: Readonly<Record<ListSort, { key: (entry: LibraryEntry) => Key | null; falling: boolean }>> = {
  saved: { key: ({ savedAt }) => Date.parse(savedAt), falling: true },
  published: {
    key: ({ publishedAt }) => {
      const time = publishedAt === null ? Number.NaN : Date.parse(publishedAt)
      return Number.isNaN(time) ? null : time
    },
    falling: true,
  },
  minutes: { key: ({ minutes, hasText }) => (hasText ? minutes : null), falling: false },
  site: { key: (entry) => siteOf(entry) || null, falling: false },
  title: { key: ({ title }) => title, falling: false },
}

const compared = (one: Key, other: Key): number =>
  typeof one === 'string' && typeof other === 'string'
    ? collator.compare(one, other)
    : Number(one) - Number(other)

interface Keyed {
  readonly entry: LibraryEntry
  readonly key: Key | null
}

function inOrder(
  entries: readonly LibraryEntry[],
  sort: ListSort,
  reversed: boolean,
): readonly LibraryEntry[] {
  const { key, falling } = sorts[sort]
  const sign = falling === reversed ? 1 : -1
  return entries
    .map((entry): Keyed => ({ entry, key: key(entry) }))
    .sort((one, other) => {
      if (one.key === null || other.key === null)
        return Number(one.key === null) - Number(other.key === null) || newestFirst(one.entry, other.entry)
      return sign * compared(one.key, other.key) || newestFirst(one.entry, other.entry)
    })
    .map(({ entry }) => entry)
}

/** The lines a query lets through, before they are put in order. */
const narrowed = (entries: readonly LibraryEntry[], query: ListQuery): readonly LibraryEntry[] =>
  entries.filter(
    (entry) => isInView(entry, query.view) && isNarrowedTo(entry, query) && isOfSite(entry, query),
  )

/** A search looks through the whole list, what is put away too (and the bin, where it asks for it): the inbox is where one begins, no choice that narrows. */
const mayBeFound = (entry: LibraryEntry, query: ListQuery): boolean =>
  (query.view === 'inbox' || isInView(entry, query.view)) &&
  isNarrowedTo(entry, query) &&
  isOfSite(entry, query)

const known = new WeakMap<readonly LibraryEntry[], ReadonlyMap<string, LibraryEntry>>()

/** Of the same list, asked for at every letter of a search. */
function byId(entries: readonly LibraryEntry[]): ReadonlyMap<string, LibraryEntry> {
  const lines = known.get(entries) ?? new Map(entries.map((entry) => [entry.id, entry]))
  known.set(entries, lines)
  return lines
}

/** The lines that are shown, in their order. With `found` (a search) its lines and its order. */
export function listed(
  entries: readonly LibraryEntry[],
  query: ListQuery,
  found: readonly string[] | null = null,
): readonly LibraryEntry[] {
  if (found) {
    const lines = byId(entries)
    const shown: LibraryEntry[] = []
    for (const id of found) {
      const entry = lines.get(id)
      if (entry && mayBeFound(entry, query)) shown.push(entry)
    }
    return shown
  }
  const left = narrowed(entries, query)
  if (query.fit) return pickForMinutes(left, query.fit)
  return inOrder(left, query.sort, query.reversed)
}
