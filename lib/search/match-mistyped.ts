import { editDistance, typosAllowed } from './edit-distance'
import type { WantedWord } from './query'
import { firstFrom, type Segment, termCount } from './segment'

/** A word with a wrong letter stands after all that are right, whatever field it stands in. */
const TYPO = [1, 0.025, 0.0125] as const

/** Letters a word has, as bits: words that lack more of them than typos are allowed need no closer look. */
const bit = (unit: number): number => 1 << (unit & 31)

function lettersOf(segment: Segment, term: number): number {
  const { terms, termStarts } = segment
  let letters = 0
  const end = termStarts[term + 1] ?? 0
  for (let at = termStarts[term] ?? 0; at < end; at++) letters |= bit(terms[at] ?? 0)
  return letters
}

const lettersKnown = new WeakMap<Segment, Int32Array>()

function lettersIn(segment: Segment): Int32Array {
  const known = lettersKnown.get(segment)
  if (known) return known
  const letters = Int32Array.from({ length: termCount(segment) }, (_, term) => lettersOf(segment, term))
  lettersKnown.set(segment, letters)
  return letters
}

function bits(value: number): number {
  let count = 0
  for (let left = value; left !== 0; left &= left - 1) count++
  return count
}

/** The words of a segment with a few letters wrong; none that is right. */
export function eachMistyped(
  segment: Segment,
  { text, begun }: WantedWord,
  take: (term: number, quality: number) => void,
): void {
  const most = typosAllowed(text)
  if (most === 0) return
  let wanted = 0
  for (let at = 0; at < text.length; at++) wanted |= bit(text.charCodeAt(at))
  const letters = lettersIn(segment)
  const { terms, termStarts } = segment
  // With one typo it can't be the first letter, which counts twice.
  const first = most === 1 ? firstFrom(segment, text.slice(0, 1)) : 0
  const end = most === 1 ? firstFrom(segment, `${text.slice(0, 1)}\uffff`) : termCount(segment)
  for (let term = first; term < end; term++) {
    if (bits(wanted & ~(letters[term] ?? 0)) > most) continue
    const start = termStarts[term] ?? 0
    const length = (termStarts[term + 1] ?? 0) - start
    const distance = editDistance(text, (at) => terms[start + at] ?? 0, length, most, begun)
    if (distance > 0 && distance <= most) take(term, TYPO[distance] ?? 0)
  }
}
