import type { LibraryEntry } from '@/lib/library/library-entry'
import { passesFilters } from './filter-entry'
import { isEmpty, isRanked, type Query } from './query'
import { rankStories, storiesWithAny } from './rank-stories'
import type { SearchIndex } from './search-index'

export interface Found {
  /** Best first; the newest first among equals and where nothing is ranked. Texts are still to be looked into for phrases. */
  readonly ids: readonly string[]
  readonly mistyped: ReadonlySet<string>
}

const nothing: Found = { ids: [], mistyped: new Set() }

/** The lines of the list that answer a query as far as the index knows. */
export function findEntries(
  index: SearchIndex,
  entries: ReadonlyMap<string, LibraryEntry>,
  query: Query,
): Found {
  if (isEmpty(query)) return nothing
  const newer = (one: LibraryEntry, other: LibraryEntry) => (one.savedAt < other.savedAt ? 1 : -1)
  if (!isRanked(query)) {
    const unwanted = storiesWithAny(index, query.without.words)
    const hidden = new Set(index.ids.filter((_, story) => unwanted[story] === 1))
    const lines = [...entries.values()].filter((entry) => passesFilters(entry, query) && !hidden.has(entry.id))
    return { ids: lines.sort(newer).map(({ id }) => id), mistyped: new Set() }
  }
  const { stories, mistyped } = rankStories(index, query)
  const lines = stories.flatMap(({ id, score }) => {
    const entry = entries.get(id)
    return entry && passesFilters(entry, query) ? [{ entry, score }] : []
  })
  lines.sort((one, other) => other.score - one.score || newer(one.entry, other.entry))
  return { ids: lines.map(({ entry }) => entry.id), mistyped }
}
