/** Without merging, each save would leave one more segment to look through; merging them all at each save would write the whole index each time. Eight of a size become one of the next (Lucene's LogMergePolicy): a story is written some four times on its way to the largest, and no search looks into many more than thirty. */
const TOGETHER = 8
const SIZES = [4, 32, 256, 2048] as const

/** How many of the newest segments are to become one; 0: none. `sizes` counts their stories, oldest first. */
export function planMerge(sizes: readonly number[]): number {
  for (const [level, below] of SIZES.entries()) {
    const least = SIZES[level - 1] ?? 0
    let [run, ofThisSize] = [0, 0]
    for (let size = sizes.at(-1); size !== undefined && size < below; size = sizes.at(-1 - run)) {
      run++
      if (size >= least) ofThisSize++
    }
    if (ofThisSize >= TOGETHER) return run
  }
  return 0
}
