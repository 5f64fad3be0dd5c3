/** Lines drawn beyond the window at both ends, so that a turn of the wheel shows no gap. */
const BEYOND = 8
/** The window moves in steps of as many lines: most scrolling draws nothing anew. */
const STEP = 4

/** Where each line begins, and at the end where the last one ends. */
export function offsetsOf(
  keys: readonly string[],
  heights: ReadonlyMap<string, number>,
  estimate: number,
): Float64Array {
  const offsets = new Float64Array(keys.length + 1)
  let at = 0
  for (const [index, key] of keys.entries()) {
    at += heights.get(key) ?? estimate
    offsets[index + 1] = at
  }
  return offsets
}

/** The line at a height; the first one above the list, the last one below it. */
function lineAt(offsets: Float64Array, height: number): number {
  let low = 0
  let high = Math.max(0, offsets.length - 2)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((offsets[middle] ?? 0) <= height) low = middle
    else high = middle - 1
  }
  return low
}

export interface Drawn {
  readonly from: number
  /** Not drawn any more. */
  readonly to: number
}

export function windowAt(offsets: Float64Array, top: number, height: number): Drawn {
  const count = offsets.length - 1
  const first = lineAt(offsets, top) - BEYOND
  const last = lineAt(offsets, top + height) + 1 + BEYOND
  return {
    from: Math.max(0, Math.min(count, Math.floor(first / STEP) * STEP)),
    to: Math.min(count, Math.ceil(last / STEP) * STEP),
  }
}

/** Lines that are drawn, after a gap that stands for those that aren't. */
export interface Stretch extends Drawn {
  readonly gap: number
}

/** What is drawn from the top to the bottom of the list, with the line that holds the focus wherever it is; the last stretch is empty and holds the last gap. */
export function stretchesOf(offsets: Float64Array, drawn: Drawn, pinned: number): readonly Stretch[] {
  const count = offsets.length - 1
  const alone = pinned >= 0 && pinned < count ? [{ from: pinned, to: pinned + 1 }] : []
  const apart = alone.filter(({ from }) => from < drawn.from || from >= drawn.to)
  const pieces = [...apart, drawn].sort((one, other) => one.from - other.from)
  let at = 0
  const stretches = [...pieces, { from: count, to: count }].map(({ from, to }) => {
    const gap = (offsets[from] ?? 0) - (offsets[at] ?? 0)
    at = to
    return { from, to, gap }
  })
  return stretches
}
