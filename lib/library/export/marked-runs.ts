import type { Run } from '@/lib/article/block'
import type { MarkedRange } from './place-highlights'

export interface MarkedRun {
  readonly run: Run
  readonly mark: MarkedRange | null
  /** The stretch ends here. */
  readonly ends: boolean
}

/** Runs cut where marked stretches begin and end; where two overlap the first holds. */
export function markedRuns(
  runs: readonly Run[],
  place: number,
  ranges: readonly MarkedRange[],
): readonly MarkedRun[] {
  const pieces: MarkedRun[] = []
  let at = place
  for (const run of runs) {
    const end = at + run.text.length
    const edges = new Set([at, end])
    for (const range of ranges)
      for (const edge of [range.start, range.end]) if (edge > at && edge < end) edges.add(edge)
    const cuts = [...edges].toSorted((one, other) => one - other)
    for (const [index, from] of cuts.entries()) {
      const to = cuts[index + 1]
      if (to === undefined) continue
      const mark = ranges.find((range) => range.start <= from && range.end >= to) ?? null
      const text = run.text.slice(from - at, to - at)
      pieces.push({ run: { ...run, text }, mark, ends: mark?.end === to })
    }
    at = end
  }
  return pieces
}
