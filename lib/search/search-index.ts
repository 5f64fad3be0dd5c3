import type { Segment } from './segment'

/** All segments as one: stories numbered through, oldest segment first. */
export interface SearchIndex {
  readonly segments: readonly Segment[]
  /** The number of each segment's first story. */
  readonly bases: readonly number[]
  readonly ids: readonly string[]
  /** 0 for a story that a later segment has the word on. */
  readonly alive: Uint8Array
  /** What BM25 holds against the length of a text: https://doi.org/10.1561/1500000019 (k1 and b as usual). */
  readonly rooms: Float32Array
  readonly stories: number
}

const K1 = 1.2
const B = 0.75

export function joinSegments(segments: readonly Segment[]): SearchIndex {
  const bases: number[] = []
  let total = 0
  for (const { ids } of segments) {
    bases.push(total)
    total += ids.length
  }
  const ids = segments.flatMap((segment) => segment.ids)
  const alive = new Uint8Array(total)
  const settled = new Set<string>()
  let [stories, words] = [0, 0]
  for (let which = segments.length - 1; which >= 0; which--) {
    const segment = segments[which]
    const base = bases[which] ?? 0
    if (!segment) continue
    for (const [story, id] of segment.ids.entries()) {
      if (settled.has(id)) continue
      alive[base + story] = 1
      stories++
      words += segment.lengths[story] ?? 0
    }
    for (const id of segment.ids) settled.add(id)
  }
  const average = words / stories || 1
  const rooms = new Float32Array(total)
  for (const [which, { lengths }] of segments.entries())
    for (const [story, length] of lengths.entries())
      rooms[(bases[which] ?? 0) + story] = K1 * (1 - B + (B * length) / average)
  return { segments, bases, ids, alive, rooms, stories }
}
