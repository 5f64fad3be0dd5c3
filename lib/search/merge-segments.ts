import { segmentWriter } from './build-segment'
import { eachPosting, type Segment, termAt, termCount } from './segment'

/** Words merged between two looks at the clock. */
const STEP = 256

/** The number each story gets in the new segment, or -1 for one that a later segment has the word on, or that is forgotten. */
function renumber(segments: readonly Segment[], forgotten: ReadonlySet<string>) {
  const settled = new Set(forgotten)
  const kept = segments
    .toReversed()
    .map(({ ids }) => {
      const lives = ids.map((id) => !settled.has(id))
      for (const id of ids) settled.add(id)
      return lives
    })
    .reverse()
  let next = 0
  return kept.map((lives) => Int32Array.from(lives, (lives) => (lives ? next++ : -1)))
}

/** One segment that says what several say, oldest first, in steps: whoever runs it may rest after each. Of what was replaced or is to be forgotten no word stays. */
export function* mergeSegments(
  segments: readonly Segment[],
  forgotten: ReadonlySet<string> = new Set(),
): Generator<void, Segment> {
  const numbers = renumber(segments, forgotten)
  const writer = segmentWriter()
  const at = segments.map(() => 0)
  const heads = segments.map((segment) => (termCount(segment) > 0 ? termAt(segment, 0) : null))
  for (let merged = 1; ; merged++) {
    const term = leastOf(heads)
    if (term === null) break
    let written = false
    for (const [which, segment] of segments.entries()) {
      if (heads[which] !== term) continue
      const index = at[which] ?? 0
      eachPosting(segment, index, (story, where) => {
        const number = numbers[which]?.[story] ?? -1
        if (number < 0) return
        if (!written) writer.term(term)
        written = true
        writer.posting(number, where)
      })
      at[which] = index + 1
      heads[which] = index + 1 < termCount(segment) ? termAt(segment, index + 1) : null
    }
    if (merged % STEP === 0) yield
  }
  const lives = (which: number, story: number): boolean => (numbers[which]?.[story] ?? -1) >= 0
  const ids = segments.flatMap((segment, which) => segment.ids.filter((_, story) => lives(which, story)))
  const lengths = segments.flatMap((segment, which) =>
    [...segment.lengths].filter((_, story) => lives(which, story)),
  )
  return writer.done({ ids, lengths: Uint16Array.from(lengths) })
}

function leastOf(heads: readonly (string | null)[]): string | null {
  let least: string | null = null
  for (const head of heads) if (head !== null && (least === null || head < least)) least = head
  return least
}
