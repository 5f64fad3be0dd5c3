import type { FactWords } from './fact-words'
import { unitAfter } from './figure-unit'
import { type NumberReading, readNumber } from './read-number'
import type { Token } from './tokens'

/** "two of every five", "one in five", "nine out of 10": one number, which counts neither two nor five. English. */
export function readShare(
  tokens: readonly Token[],
  taken: readonly boolean[],
  low: NumberReading,
  words: FactWords,
): NumberReading | null {
  if (words.shares) return readForeignShare(tokens, low, words, words.shares)
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

/** "deux Français sur trois", "tres de cada diez españoles": what is counted stands between or behind. */
function readForeignShare(
  tokens: readonly Token[],
  low: NumberReading,
  words: FactWords,
  link: RegExp,
): NumberReading | null {
  const isLink = (at: number) => link.test(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`)
  const at = [low.end, low.end + 1].find(isLink)
  if (at === undefined || tokens[low.end]?.kind !== 'word') return null
  const high = readNumber(
    tokens,
    tokens[at + 1]?.kind === 'word' && !words.numbers.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1,
    words,
    false,
  )
  if (!high || high.value <= low.value || high.value > 1000 || high.value % 1 > 0) return null
  const next = tokens[high.end]
  const counts = next?.kind === 'word' && !words.stops.has(next.lower)
  return counts && at > low.end
    ? null
    : { ...low, value: low.value / high.value, end: high.end, digits: true }
}
