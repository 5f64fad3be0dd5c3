import { keepRecent } from '@/lib/base/keep-recent'
import type { Match } from './match-word'
import type { Wanted } from './query'
import type { SearchIndex } from './search-index'

/** The words of a longer query, each with and without typos; some 40 kB each for ten thousand stories. */
const KEPT = 16

const recent = new WeakMap<SearchIndex, Map<string, Match>>()

/** Of a word that was looked for a letter ago, what was found then; an index never changes. */
export function recallMatch(index: SearchIndex, wanted: Wanted, typos: boolean, match: () => Match): Match {
  const known = recent.get(index) ?? new Map<string, Match>()
  recent.set(index, known)
  const key = JSON.stringify([wanted, typos])
  const found = known.get(key) ?? match()
  keepRecent(known, key, found, KEPT)
  return found
}
