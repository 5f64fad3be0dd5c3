import type { LibraryEntry } from './library-entry'
import {
  isInView,
  isNarrowedTo,
  isOfSite,
  type ListQuery,
  type ListView,
  listViews,
  siteOf,
} from './list-query'

export interface Counted {
  readonly name: string
  readonly count: number
}

/** How many lines each choice would show if it were taken next, all else staying as chosen. */
export interface ListCounts {
  readonly views: Readonly<Record<ListView, number>>
  /** Most used first. */
  readonly tags: readonly Counted[]
  readonly sites: readonly Counted[]
}

const mostFirst = (counts: ReadonlyMap<string, Counted>): readonly Counted[] =>
  [...counts.values()].sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1))

function add(counts: Map<string, Counted>, name: string): void {
  const key = name.toLowerCase()
  const before = counts.get(key)
  counts.set(key, { name: before?.name ?? name, count: (before?.count ?? 0) + 1 })
}

export function countList(entries: readonly LibraryEntry[], query: ListQuery): ListCounts {
  const views = Object.fromEntries(listViews.map((view) => [view, 0])) as Record<ListView, number>
  const tags = new Map<string, Counted>()
  const sites = new Map<string, Counted>()
  for (const entry of entries) {
    if (!isNarrowedTo(entry, query)) continue
    const inSite = isOfSite(entry, query)
    if (inSite) for (const view of listViews) if (isInView(entry, view)) views[view] += 1
    if (!isInView(entry, query.view)) continue
    add(sites, siteOf(entry))
    if (inSite) for (const tag of entry.tags) add(tags, tag)
  }
  return { views, tags: mostFirst(tags), sites: mostFirst(sites) }
}

/** Every tag in use, the bin left out, most used first. */
export function countTags(entries: readonly LibraryEntry[]): readonly Counted[] {
  const tags = new Map<string, Counted>()
  for (const entry of entries) if (entry.deletedAt === null) for (const tag of entry.tags) add(tags, tag)
  return mostFirst(tags)
}
