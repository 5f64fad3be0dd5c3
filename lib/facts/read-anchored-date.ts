import type { DateUnit, FactWords } from './fact-words'
import type { AnchoredDate } from './language-rules'
import { readNumber } from './read-number'
import type { Token } from './tokens'

export const anchors: ReadonlyMap<string, number> = new Map([
  ['next', 1],
  ['following', 1],
  ['previous', -1],
  ['preceding', -1],
  ['same', 0],
])
const ways: ReadonlyMap<string, 1 | -1> = new Map([
  ['later', 1],
  ['earlier', -1],
])
const partOfDay = /^(?:day|morning|afternoon|evening|night)$/

function unitOf({ dateUnits }: FactWords, word: string): { unit: DateUnit; times: number } | null {
  if (partOfDay.test(word)) return { unit: 'day', times: 1 }
  if (/^decades?$/.test(word)) return { unit: 'year', times: 10 }
  const unit = dateUnits.get(word)
  return unit === undefined ? null : { unit, times: word === 'fortnight' ? 2 : 1 }
}

/** "a year later", "the following morning", "the previous month": counted from the date told before. */
export function readAnchoredDate(
  tokens: readonly Token[],
  index: number,
  words: FactWords,
): AnchoredDate | null {
  const lower = (at: number) => tokens[at]?.lower ?? ''
  const step = anchors.get(lower(index))
  if (step !== undefined) {
    const unit = unitOf(words, lower(index + 1).replace(/['’]s$/, ''))
    // "the next year" may be the twelve months to come.
    const day = partOfDay.test(lower(index + 1))
    if (unit === null || (lower(index) === 'next' && (lower(index - 1) !== 'the' || !(day || index === 1))))
      return null
    const first = lower(index - 1) === 'the' ? index - 1 : index
    return { first, end: index + 2, from: { unit: unit.unit, offset: step }, shared: false }
  }
  const one = /^(?:an?|one)$/.test(lower(index))
  const number = one ? { value: 1, end: index + 1 } : readNumber(tokens, index, words, false)
  const way = number && ways.get(lower(number.end + 1))
  if (!way || !Number.isInteger(number.value) || number.value > 200) return null
  const unit = unitOf(words, lower(number.end))
  if (!unit) return null
  const offset = number.value * unit.times * way
  // "two years later" counts years besides.
  return { first: index, end: number.end + 2, from: { unit: unit.unit, offset }, shared: !one }
}
