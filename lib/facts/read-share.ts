import type { FactWords } from './fact-words'
import { unitAfter } from './figure-unit'
import type { NumberReading } from './number-reading'
import { readNumber } from './read-number'
import type { Token } from './tokens'

const one = /^(?:an?|one)$/
// "the first half of the match" is a part of its time.
const ofTime = /^(?:first|second|last|latter|other|upper|lower|top|bottom|better|final|an?|one)$/

/** "two-thirds of voters", "a quarter of homes", "half of them": a share, unless it is of one thing ("a quarter of an hour"). */
function readPart(tokens: readonly Token[], index: number, words: FactWords): NumberReading | null {
  if (tokens[index]?.kind !== 'word') return null
  const [lower = '', next = ''] = [tokens[index]?.lower, tokens[index + 1]?.lower]
  const isHalf = words.fractions?.get(lower) === 2 && !ofTime.test(tokens[index - 1]?.lower ?? '')
  const dash = lower.indexOf('-')
  const [top, bottom, end] = isHalf
    ? ['one', lower, index + 1]
    : dash > 0
      ? [lower.slice(0, dash), lower.slice(dash + 1), index + 1]
      : [lower, next, index + 2]
  const low = words.rules ? words.numbers.get(top) : one.test(top) ? 1 : words.numbers.get(top)
  const high = words.fractions?.get(bottom)
  // "a cup and a half of honey"
  if (!low || !high || low >= high || (high === 2 && tokens[index - 1]?.lower === 'and')) return null
  // "trois quarts d’heure", "half of the year"
  const behind = tokens.slice(end, end + 3).map((token) => token.lower)
  if (behind.some((word) => words.units.has(word) || words.dateUnits.has(word))) return null
  const isOfMany = behind[0] === 'of' && !/^an?$/.test(behind[1] ?? '')
  return words.rules || isOfMany ? shareOf(low, high, index, end) : null
}

/** Of a hundred, as papers round it. */
const shareOf = (low: number, high: number, first: number, end: number): NumberReading => ({
  value: Number(((100 * low) / high).toPrecision(3)),
  first,
  end,
  digits: true,
  scale: 1,
  share: true,
})

/** "nine out of 10", "one in 400", but "15 of 23 dancers" are 15. */
const isRound = (whole: number, part: number): boolean =>
  part === 1 || whole <= 10 || [20, 100, 1000].includes(whole)

/** "two of every five", "one in five", "nine out of 10": one number, which counts neither two nor five. */
function readRatio(
  tokens: readonly Token[],
  taken: readonly boolean[],
  low: NumberReading,
  words: FactWords,
): NumberReading | null {
  const index = low.first
  // "Level 3 out of 5"
  if (words.labels.has(tokens[index - 1]?.lower ?? '') || tokens[index - 1]?.text === '.') return null
  if (words.rules) {
    const ratio = words.rules.share(tokens, low, words)
    return ratio && isRound(ratio.of, low.value) ? shareOf(low.value, ratio.of, index, ratio.end) : null
  }
  // "seven-in-10"
  const joined = /^(?:in|out-of)-(\w+)$/.exec(tokens[low.end + 1]?.lower ?? '')?.[1] ?? ''
  const whole = tokens[low.end]?.text === '-' ? Number(words.numbers.get(joined) ?? joined) : 0
  if (whole > low.value && isRound(whole, low.value)) return shareOf(low.value, whole, index, low.end + 2)
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
  return high &&
    high.value > low.value &&
    isRound(high.value, low.value) &&
    !unitAfter(tokens, high.end, words, false)
    ? shareOf(low.value, high.value, index, high.end)
    : null
}

/** A share told without a percent sign, which is one all the same. */
export const readShare = (
  tokens: readonly Token[],
  taken: readonly boolean[],
  index: number,
  low: NumberReading | null,
  words: FactWords,
): NumberReading | null => {
  const isOne = words.rules?.ones.includes(tokens[index]?.lower ?? '')
  const first = low ?? (isOne ? { value: 1, first: index, end: index + 1, digits: false, scale: 1 } : null)
  return readPart(tokens, index, words) ?? (first && readRatio(tokens, taken, first, words))
}
