/** How many letters may be wrong in a word of this length: Algolia's rule (one from four letters on, two from eight). Never in a number: 2025 is no 2026. */
export const typosAllowed = (word: string): 0 | 1 | 2 =>
  /\d/.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2

const LONGEST = 64
let before = new Uint8Array(LONGEST)
let last = new Uint8Array(LONGEST)
let row = new Uint8Array(LONGEST)

/**
 * Letters left out, too many, wrong, or swapped with the next between `word` and what `charAt` gives, or the beginning of it; `most + 1` when there are more than `most`.
 * A wrong first letter counts twice: few mistype it, and the words it would bring are strange.
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
  for (let at = 0; at <= width; at++) last[at] = at
  let leastBefore = 0
  for (let from = 1; from <= length; from++) {
    row[0] = from
    let least = from
    const letter = word.charCodeAt(from - 1)
    for (let at = 1; at <= width; at++) {
      const other = charAt(at - 1)
      let cost = (last[at - 1] ?? 0) + (letter === other ? 0 : 1)
      cost = Math.min(cost, (last[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1)
      if (from > 1 && at > 1 && letter === charAt(at - 2) && word.charCodeAt(from - 2) === other)
        cost = Math.min(cost, (before[at - 2] ?? 0) + 1)
      row[at] = cost
      if (cost < least) least = cost
    }
    // A swap reaches back over one row.
    if (Math.min(least, leastBefore + 1) + first > most) return most + 1
    leastBefore = least
    const spare = before
    before = last
    last = row
    row = spare
  }
  let distance = last[width] ?? most + 1
  if (prefix) for (let at = 0; at < width; at++) distance = Math.min(distance, last[at] ?? distance)
  return Math.min(distance + first, most + 1)
}
