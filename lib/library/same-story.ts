import type { StorySketch } from './story-sketch'

const HOUR = 3_600_000
/** A wire's copy is printed for some days. */
export const COPIED_WITHIN = 72 * HOUR
/** Another paper's own telling of the same event comes the same day or the next. */
const TOLD_WITHIN = 36 * HOUR

/** The part of both texts' runs that is shared: from here on they hold common passages, not set phrases. Wrong groups are worse than missing ones: see tests/unit/library/group-stories.test.ts for what this misses. */
const COPIED = 0.12
/** Headlines have to speak of two of the same things … */
const SHARED_TITLE = 2
/** … and the texts of as many of the same names, most of the shorter list. */
const SHARED_NAMES = 5
const SHARED_NAMES_PART = 0.45

function shared(one: readonly number[], other: readonly number[]): number {
  const known = new Set(one)
  return other.reduce((count, each) => count + (known.has(each) ? 1 : 0), 0)
}

/** How much of the two texts' runs is common to both, guessed from the smallest hashes of both together. */
export function sharedRuns(one: readonly number[], other: readonly number[]): number {
  const size = Math.min(one.length, other.length)
  if (size === 0) return 0
  const both = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, size)
  const first = new Set(one)
  const second = new Set(other)
  return both.filter((each) => first.has(each) && second.has(each)).length / size
}

/** Whether two papers tell one story; 0 where they don't, else how sure it is. */
export function sameStory(one: StorySketch, other: StorySketch): number {
  const apart = Math.abs(one.at - other.at)
  if (one.site === other.site || apart > COPIED_WITHIN) return 0
  if (one.language !== null && other.language !== null && one.language !== other.language) return 0
  if (one.apart.includes(other.id) || other.apart.includes(one.id)) return 0
  const runs = sharedRuns(one.runs, other.runs)
  if (runs >= COPIED) return 1 + runs
  if (apart > TOLD_WITHIN) return 0
  const names = shared(one.names, other.names)
  const fewest = Math.min(one.names.length, other.names.length)
  return shared(one.title, other.title) >= SHARED_TITLE &&
    names >= SHARED_NAMES &&
    names / fewest >= SHARED_NAMES_PART
    ? names / fewest
    : 0
}
