import { wordStems } from './word-stems'

// Of five words four, as in the summary (lib/summary/summarize.ts).
const SAME = 0.8

/** Remembers what was told, and tells of each text whether it was new: so much of the shorter of two nearly equal ones stands in the longer. Only texts with words in common are held against each other: a live blog quotes thousands. */
export function newlyTold(): (text: string) => boolean {
  const sizes: number[] = []
  const tellers = new Map<string, number[]>()
  return (text) => {
    const stems = wordStems(text)
    const shared = new Map<number, number>()
    for (const stem of stems)
      for (const teller of tellers.get(stem) ?? []) shared.set(teller, (shared.get(teller) ?? 0) + 1)
    for (const [teller, count] of shared) {
      const short = Math.min(stems.size, sizes[teller] ?? 0)
      // Less than three words in common say nothing: "she said so".
      if (short >= 3 && count / short >= SAME) return false
    }
    for (const stem of stems) {
      const those = tellers.get(stem)
      if (those) those.push(sizes.length)
      else tellers.set(stem, [sizes.length])
    }
    sizes.push(stems.size)
    return true
  }
}
