/** How many letters may be wrong in a word of this length: Algolia's rule (one from four letters on, two from eight). Never in a number: 2025 is no 2026. */
export const typosAllowed = (word: string): 0 | 1 | 2 =>
  /\d/.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2

const LONGEST = 64
let before = new Uint8Array(LONGEST)
let last = new Uint8Array(LONGEST)
let row = new Uint8Array(LONGEST)
const units = new Uint16Array(LONGEST)

/**
 * Letters left out, too many, wrong, or swapped with the next between `word` and what `charAt` gives, or the beginning of it; `most + 1` when there are more than `most`.
 * A wrong first letter counts twice: few mistype it, and the words it would bring are strange.
 * Only the places that lie no more than `most` apart are looked at (Ukkonen 1985, https://doi.org/10.1016/S0019-9958(85)80046-2): farther ones have more wrong.
 */
export function editDistance(
  word: string,
  charAt: (at: number) => number,
  otherLength: number,
  most: number,
  prefix: boolean,
): number {
  const length = word.length
  const width = Math.min(otherLength, length + most)
  if (length + most >= LONGEST || length - otherLength > most) return most + 1
  if (!prefix && otherLength - length > most) return most + 1
  const first = otherLength > 0 && word.charCodeAt(0) === charAt(0) ? 0 : 1
  const far = most + 1
  for (let at = 0; at <= width; at++) last[at] = at
  let known = 0
  let leastBefore = 0
  for (let from = 1; from <= length; from++) {
    const low = Math.max(1, from - most)
    const high = Math.min(width, from + most)
    for (; known < high; known++) units[known] = charAt(known)
    row[low - 1] = low === 1 ? from : far
    let least = low === 1 ? from : far
    const letter = word.charCodeAt(from - 1)
    const letterBefore = from > 1 ? word.charCodeAt(from - 2) : -1
    for (let at = low; at <= high; at++) {
      const other = units[at - 1] ?? 0
      let cost = (last[at - 1] ?? 0) + (letter === other ? 0 : 1)
      cost = Math.min(cost, (last[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1)
      if (at > 1 && letterBefore === other && letter === units[at - 2])
        cost = Math.min(cost, (before[at - 2] ?? 0) + 1)
      row[at] = cost
      if (cost < least) least = cost
    }
    // Where the next row begins to look, this one has nothing.
    if (high < width) row[high + 1] = far
    // A swap reaches back over one row.
    if (Math.min(least, leastBefore + 1) + first > most) return far
    leastBefore = least
    const spare = before
    before = last
    last = row
    row = spare
  }
  let distance = last[width] ?? far
  if (prefix)
    for (let at = Math.max(0, length - most); at < width; at++) distance = Math.min(distance, last[at] ?? far)
  return Math.min(distance + first, far)
}
