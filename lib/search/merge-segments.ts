import { segmentWriter } from './build-segment'
import { eachPosting, type Segment, termAt, termCount } from './segment'

/** Words merged between two looks at the clock. */
const STEP = 256

/** The story's number in the new segment, or -1 for one that a later segment has the word on. */
function renumber(segments: readonly Segment[], forgotten: ReadonlySet<string>) {
  const settled = new Set(forgotten)
  const kept = segments
    .toReversed()
    .map(({ ids, gone }) => {
      const lives = ids.map((id) => !settled.has(id))
      for (const id of [...ids, ...gone]) settled.add(id)
      return lives
    })
    .reverse()
  let next = 0
  return kept.map((lives) => Int32Array.from(lives, (lives) => (lives ? next++ : -1)))
}

/**
 * One segment that says what several say, oldest first, in steps: whoever runs it may rest after each. What was replaced or forgotten leaves no trace in it.
 * `forgotten`: what later segments have the word on. `last`: no older segment is left, so that nobody needs to hear of what is gone.
 */
export function* mergeSegments(
  segments: readonly Segment[],
  { forgotten = new Set(), last }: { readonly forgotten?: ReadonlySet<string>; readonly last: boolean },
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
  const present = new Set(ids)
  const gone = new Set(segments.flatMap((segment) => segment.gone))
  return writer.done({
    ids,
    lengths: Uint16Array.from(lengths),
    gone: last ? [] : [...gone].filter((id) => !present.has(id)),
  })
}

function leastOf(heads: readonly (string | null)[]): string | null {
  let least: string | null = null
  for (const head of heads) if (head !== null && (least === null || head < least)) least = head
  return least
}
