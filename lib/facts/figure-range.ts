import { currencyBefore } from './currency'
import type { FactWords } from './fact-words'
import { unitAfter } from './figure-unit'
import type { NumberReading } from './number-reading'
import { pastTense } from './past-tense'
import { and, fromWords } from './range-words'
import { readNumber } from './read-number'
import { type Token, touches } from './tokens'
import type { UnitReading } from './unit-reading'

/** A number, or two with what lies between. */
export interface FigureRange {
  readonly low: NumberReading
  readonly high: NumberReading | null
  readonly end: number
}

/** Tokens, and which of them a date has taken. */
interface Readable {
  readonly tokens: readonly Token[]
  readonly taken: readonly boolean[]
}

const dashes = new Set(['-', '–', '—', '−', '‑'])

const isLink = (token: Token | undefined, words: FactWords): boolean =>
  token !== undefined && (dashes.has(token.text) || words.rangeWords.has(token.lower))

/** "rose from $40 to $50" tells two figures; "ranged from $40 to $50" one. */
function changesFrom(tokens: readonly Token[], first: number): boolean {
  const from = [1, 2].find((step) => tokens[first - step]?.lower === 'from') ?? 0
  const verb = tokens[first - from - 1]?.lower ?? ''
  return from > 0 && (/^(?:up|down)$|(?<!^rang)ed$|creases?$/.test(verb) || pastTense.test(verb))
}

/** "two to three", "10-15", "between 5 and 7 million": the upper end lends its scale to the lower. */
export function readRange(read: Readable, low: NumberReading, words: FactWords, money: boolean): FigureRange {
  const { tokens, taken } = read
  const joins = [1, 2].some((at) => isLink(tokens[low.end + at], words))
  const unit = money || !joins ? null : ownUnit(read, low, words)
  const between = tokens
    .slice(Math.max(0, low.first - 3), low.first)
    .some(({ lower }) => fromWords.test(lower))
  // "entre 5 % et 6 %"
  const percent = words.rules && between && words.percent.has(tokens[low.end]?.lower ?? '') ? 1 : 0
  // "a 10- to 15-minute walk"
  const hangs = words.rangeWords.has(tokens[low.end + 1]?.lower ?? '') && touches(tokens, low.end)
  const at = unit?.end ?? low.end + (percent || (hangs && dashes.has(tokens[low.end]?.text ?? '') ? 1 : 0))
  const link = tokens[at]
  if (link === undefined) return { low, high: null, end: low.end }
  const dash = dashes.has(link.text)
  const word = words.rangeWords.has(link.lower) && (!and.test(link.lower) || between)
  if (changesFrom(tokens, low.first)) return { low, high: null, end: low.end }
  // "de magnitude 6,8 à 10 km de profondeur"
  const isScale = /^magnitud/.test(tokens[low.first - 1]?.lower ?? '')
  if (isScale || (!dash && !word)) return { low, high: null, end: low.end }
  // "tra i 20 e i 35 anni"
  const article =
    words.english === undefined && between && words.stops.has(tokens[at + 1]?.lower ?? '') ? 1 : 0
  const from = at + 1 + article
  const start = (money ? currencyBefore(tokens, from, words)?.end : null) ?? from
  const high = taken[from] ? null : readNumber(tokens, start, words, money)
  if (high === null || high.digits !== low.digits) return { low, high: null, end: low.end }
  if (unit && unitAfter(tokens, high.end, words, false)?.unit !== unit.unit)
    return { low, high: null, end: low.end }
  const scaled = low.scale === 1 && high.scale > 1 && low.value < (high.value / high.scale) * 1.0001
  if (percent && !words.percent.has(tokens[high.end]?.lower ?? '')) return { low, high: null, end: low.end }
  const lowest = scaled ? { ...low, value: low.value * high.scale } : low
  return high.value > lowest.value ? { low: lowest, high, end: high.end } : { low, high: null, end: low.end }
}

/** The unit of "4% to 5%", which stands behind both; "from 4% to 5%" and "rose 1% to 5%" are two figures. */
function ownUnit({ tokens }: Readable, low: NumberReading, words: FactWords): UnitReading | null {
  const before = tokens[low.first - 1]?.lower ?? ''
  if (/^(?:from|by|up|down)$|ed$/.test(before) || pastTense.test(before)) return null
  const unit = unitAfter(tokens, low.end, words, false)
  return unit && !unit.compound && !unit.age ? unit : null
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
