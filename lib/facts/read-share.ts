import type { FactWords } from './fact-words'
import { unitAfter } from './figure-unit'
import type { NumberReading } from './number-reading'
import { readNumber } from './read-number'
import type { Token } from './tokens'

/** "two of every five", "one in five", "nine out of 10": one number, which counts neither two nor five. English. */
export function readShare(
  tokens: readonly Token[],
  taken: readonly boolean[],
  low: NumberReading,
  words: FactWords,
): NumberReading | null {
  if (words.rules) return words.rules.share(tokens, low, words)
  let at = low.end
  while (/^(?:in|out|of|every)$/.test(tokens[at]?.lower ?? '')) at++
  const link = tokens
    .slice(low.end, at)
    .map(({ lower }) => lower)
    .join(' ')
  if (taken[at] || !/^(?:in|out of|(?:in|of|out of) every)$/.test(link)) return null
  // "killed three in five towns": two counts.
  if (link === 'in' && /(?:ed|ing)$/.test(tokens[low.first - 1]?.lower ?? '')) return null
  const high = readNumber(tokens, at, words, false)
  return high && high.value > low.value && high.value <= 1000 && !unitAfter(tokens, high.end, words, false)
    ? { ...low, value: low.value / high.value, end: high.end, digits: true }
    : null
}
