import { currencyBefore } from './currency'
import type { FactWords } from './fact-words'
import { unitAfter } from './figure-unit'
import type { NumberReading } from './number-reading'
import { and } from './range-words'
import { readNumber } from './read-number'
import { type Token, touches } from './tokens'

/** A number, or two with what lies between. */
export interface FigureRange {
  readonly low: NumberReading
  readonly high: NumberReading | null
  readonly end: number
}

/** Tokens, and which of them a date has taken. */
export interface Readable {
  readonly tokens: readonly Token[]
  readonly taken: readonly boolean[]
}

const dashes = new Set(['-', '–', '—', '−', '‑'])

const isLink = (token: Token | undefined, words: FactWords): boolean =>
  token !== undefined && (dashes.has(token.text) || words.rangeWords.has(token.lower))

// So far before "from" may stand what changed, and where that clause begins.
const reach = 12
const begins = /^(?:that|which|with|rang(?:es?|ed|ing)|[;:()“”"–—])$/

/** Where the number has its own unit or "from" before it: "will rise from $40 to $50", "rose 1% to 5%" tell two figures; "rates from $40 to $50", "rose 1 to 5%" one. */
function isChange(tokens: readonly Token[], first: number, words: FactWords, hasUnit: boolean): boolean {
  const from = [1, 2].some((step) => tokens[first - step]?.lower === 'from')
  const before = tokens.slice(Math.max(0, first - (from ? reach : hasUnit ? 1 : 0)), first)
  const start = before.findLastIndex(({ lower }) => begins.test(lower))
  return before.slice(start + 1).some(({ lower }) => words.english?.changes.test(lower))
}

/** "two to three", "10-15", "between 5 and 7 million": the upper end lends its scale to the lower. */
export function readRange(read: Readable, low: NumberReading, words: FactWords, money: boolean): FigureRange {
  const { tokens, taken } = read
  const alone = { low, high: null, end: low.end }
  const joins = [1, 2].some((at) => isLink(tokens[low.end + at], words))
  const own =
    money || !joins || isChange(tokens, low.first, words, true)
      ? null
      : unitAfter(tokens, low.end, words, false)
  // "growth of 4% to 5%": the unit stands behind both.
  const unit = own && !own.compound && !own.age ? own : null
  const between = tokens
    .slice(Math.max(0, low.first - 3), low.first)
    .some(({ lower }) => words.stretch.from.test(lower))
  // "a 10- to 15-minute walk"
  const hangs =
    words.rangeWords.has(tokens[low.end + 1]?.lower ?? '') && dashes.has(tokens[low.end]?.text ?? '')
  const at = unit?.end ?? low.end + (hangs ? 1 : 0)
  const link = tokens[at]
  if (link === undefined) return alone
  const dash = dashes.has(link.text)
  const word = words.rangeWords.has(link.lower) && (!and.test(link.lower) || between)
  // "de magnitude 6,8 à 10 km de profondeur"
  const isScale = /^magnitud/.test(tokens[low.first - 1]?.lower ?? '')
  if (isScale || (!dash && (!word || isChange(tokens, low.first, words, false)))) return alone
  // "tra i 20 e i 35 anni"
  const from =
    at + (words.english === undefined && between && words.stops.has(tokens[at + 1]?.lower ?? '') ? 2 : 1)
  const start = (money ? currencyBefore(tokens, from, words)?.end : null) ?? from
  const high = taken[from] ? null : readNumber(tokens, start, words, money)
  if (high === null || high.digits !== low.digits) return alone
  // "rose $12 to $1,973"
  const isBy = tokens[low.first - 2]?.lower === 'by'
  if (start > from && link.lower === 'to' && !isBy && isChange(tokens, low.first - 1, words, true))
    return alone
  if (unit && unitAfter(tokens, high.end, words, false)?.unit !== unit.unit) return alone
  const lowest = low.scale === 1 && high.scale > 1 ? { ...low, value: low.value * high.scale } : low
  return high.value > lowest.value ? { low: lowest, high, end: high.end } : alone
}

/** "119-111", "3-0": a dash between two numbers that is no range. */
export function isScore(read: Readable, range: FigureRange, words: FactWords): boolean {
  const { tokens } = read
  const afterDash =
    dashes.has(tokens[range.low.first - 1]?.text ?? '') &&
    touches(tokens, range.low.first) &&
    tokens[range.low.first - 2]?.kind === 'number'
  if (afterDash) return true
  const link = tokens[range.low.end]
  if (link === undefined || !(dashes.has(link.text) || link.text === ':' || link.text === '/')) return false
  if (!touches(tokens, range.low.end) || !touches(tokens, range.low.end + 1)) return false
  if (tokens[range.low.end + 1]?.kind !== 'number') return false
  if (range.high === null) return true
  // "began 0-18 in the league": a range has something it counts.
  const after = tokens[range.end]
  return (
    link.text === '-' &&
    !(after && (after.kind === 'word' || after.text === '%') && !words.stops.has(after.lower))
  )
}
