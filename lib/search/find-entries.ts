import { entryFilter } from './filter-entry'
import type { Lines } from './lines'
import { isEmpty, isRanked, type Query } from './query'
import { rankStories, storiesWithAny } from './rank-stories'
import type { SearchIndex } from './search-index'

export interface Found {
  /** Best first; the newest first among equals and where nothing is ranked. Texts are still to be looked into for phrases. */
  readonly ids: readonly string[]
  /** Words that brought stories with other letters too. */
  readonly mistyped: ReadonlySet<string>
}

/** Scores that differ by less tell nothing: the newer story comes first. */
const GRAIN = 0.25
/** Above any number of lines. */
const PLACES = 2 ** 24

/** The places of lines, best score first; numbers sort ten times faster than lines do. */
function inOrder(keys: Float64Array): readonly number[] {
  return Array.from(keys.sort(), (key) => key - Math.floor(key / PLACES) * PLACES)
}

/** The lines of the list that answer a query as far as the index knows. */
export function findEntries(index: SearchIndex, { entries, places }: Lines, query: Query): Found {
  if (isEmpty(query)) return { ids: [], mistyped: new Set() }
  const passes = entryFilter(query)
  const unwanted = storiesWithAny(index, query.without.words)
  if (!isRanked(query)) {
    const hidden = new Set(index.ids.filter((_, story) => unwanted[story] === 1))
    const lines = entries.filter((entry) => passes(entry) && !hidden.has(entry.id))
    return { ids: lines.map(({ id }) => id), mistyped: new Set() }
  }
  const { scores, mistyped } = rankStories(index, query)
  const keys = new Float64Array(entries.length)
  let found = 0
  for (let story = 0; story < scores.length; story++) {
    const score = scores[story] ?? 0
    const place = score > 0 && unwanted[story] === 0 ? places.get(index.ids[story] ?? '') : undefined
    const entry = place === undefined ? undefined : entries[place]
    if (entry && passes(entry)) keys[found++] = (place ?? 0) - Math.round(score / GRAIN) * PLACES
  }
  const ids = inOrder(keys.subarray(0, found)).flatMap((place) => entries[place]?.id ?? [])
  return { ids, mistyped }
}
