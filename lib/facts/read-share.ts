import type { FactWords } from './fact-words'
import { unitAfter } from './figure-unit'
import { type NumberReading, readNumber } from './read-number'
import type { Token } from './tokens'

// "killed three in five towns": two counts.
const verb = /(?:ed|ing)$/

/** "two of every five", "one in five", "nine out of 10": one number, which counts neither two nor five. English. */
export function readShare(
  tokens: readonly Token[],
  taken: readonly boolean[],
  low: NumberReading,
  words: FactWords,
): NumberReading | null {
  const [first = '', second = '', third = ''] = tokens.slice(low.end, low.end + 3).map(({ lower }) => lower)
  const bare = first === 'in' && second !== 'every'
  const links = /^(?:in every|of every|out of every|out of|in)(?= |$)/.exec(
    `${first} ${second} ${third}`,
  )?.[0]
  if (links === undefined || (bare && verb.test(tokens[low.first - 1]?.lower ?? ''))) return null
  const at = low.end + links.split(' ').length
  const high = taken[at] ? null : readNumber(tokens, at, words, false)
  if (!high || high.value <= low.value || high.value > 1_000 || unitAfter(tokens, high.end, words, false))
    return null
  return { ...low, value: low.value / high.value, end: high.end, digits: true }
}
