import { currencyBefore } from './currency'
import type { FactWords } from './fact-words'
import type { Readable } from './figure-range'
import { unitAfter } from './figure-unit'
import { readNumber } from './read-number'

/** "a three-year, $2 million lease", "a 20% and 16% rise": several figures before one noun, which is all of theirs. */
export function behindShared(
  { tokens, taken }: Readable,
  index: number,
  words: FactWords,
  compound: boolean,
  unit: string | null,
): number {
  if (!(compound || unit) || !/^(?:,|and)$/.test(tokens[index]?.lower ?? '') || taken[index + 1]) return index
  const before = currencyBefore(tokens, index + 1, words)
  const number = readNumber(tokens, before?.end ?? index + 1, words, before !== null)
  if (number === null) return index
  const after = unitAfter(tokens, number.end, words, before !== null)
  const isShared = compound
    ? before || after?.compound
    : tokens[index]?.lower === 'and' && after?.unit === unit
  return isShared ? (after?.countedFrom ?? after?.end ?? number.end) : index
}
