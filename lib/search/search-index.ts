import { eachPosting, type Segment } from './segment'

/** All segments as one: stories numbered through, oldest segment first. */
export interface SearchIndex {
  readonly segments: readonly Segment[]
  /** The number of each segment's first story. */
  readonly bases: readonly number[]
  readonly ids: readonly string[]
  /** 0 for a story that a later segment has the word on. */
  readonly alive: Uint8Array
  readonly lengths: Uint16Array
  readonly stories: number
  readonly averageLength: number
}

export function joinSegments(segments: readonly Segment[]): SearchIndex {
  const bases: number[] = []
  let total = 0
  for (const { ids } of segments) {
    bases.push(total)
    total += ids.length
  }
  const ids = segments.flatMap((segment) => segment.ids)
  const alive = new Uint8Array(total)
  const lengths = new Uint16Array(total)
  const settled = new Set<string>()
  let [stories, words] = [0, 0]
  for (let which = segments.length - 1; which >= 0; which--) {
    const segment = segments[which]
    const base = bases[which] ?? 0
    if (!segment) continue
    for (const [story, id] of segment.ids.entries()) {
      const length = segment.lengths[story] ?? 0
      lengths[base + story] = length
      if (settled.has(id)) continue
      alive[base + story] = 1
      stories++
      words += length
    }
    for (const id of segment.ids) settled.add(id)
    for (const id of segment.gone) settled.add(id)
  }
  return { segments, bases, ids, alive, lengths, stories, averageLength: stories > 0 ? words / stories : 1 }
}

/** Calls back for each living story with the word of a segment. */
export function eachStory(
  { segments, bases, alive }: SearchIndex,
  which: number,
  term: number,
  visit: (story: number, where: number) => void,
): void {
  const segment = segments[which]
  const base = bases[which] ?? 0
  if (segment)
    eachPosting(segment, term, (story, where) => {
      if (alive[base + story] === 1) visit(base + story, where)
    })
}
