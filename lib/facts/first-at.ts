/** The place of the first one at or behind an offset among what stands in order; a block may hold thousands of quotations. */
export function firstAt<T>(all: readonly T[], offset: number, startOf: (one: T) => number): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    const one = all[middle]
    if (one !== undefined && startOf(one) < offset) low = middle + 1
    else high = middle
  }
  return low
}
