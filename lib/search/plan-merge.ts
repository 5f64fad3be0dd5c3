/** A new segment a save would make hundreds of them to look through; merging them all at each save would write the whole index each time. Eight of a size become one of the next: a story is written about four times on its way to the largest, and no search looks into more than some thirty segments. */
const TOGETHER = 8
const SIZES = [4, 32, 256, 2048] as const

/** How many of the newest segments are to become one; 0: none. `sizes` counts their stories, oldest first. */
export function planMerge(sizes: readonly number[]): number {
  for (const size of SIZES) {
    let small = 0
    while (small < sizes.length && (sizes.at(-1 - small) ?? 0) < size) small++
    if (small >= TOGETHER) return small
  }
  return 0
}
