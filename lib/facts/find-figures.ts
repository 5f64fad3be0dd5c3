import type { Sentence } from '@/lib/article/sentence'
import { currencyBefore } from './currency'
import type { FactWords } from './fact-words'
import { countedAfter, eventBefore, measuredBy, predicateFrom, skipConversion } from './figure-counted'
import type { FigureFact } from './figure-fact'
import { hedgeAfter, hedgeBefore } from './figure-hedge'
import { namesAThing } from './figure-label'
import { leadBefore } from './figure-lead'
import { scopeOf } from './figure-scope'
import { unitAfter } from './figure-unit'
import type { SourceAt } from './find-sources'
import { type NumberReading, readNumber } from './read-number'
import { type Token, touches } from './tokens'
import type { UnitReading } from './unit-reading'

export interface ReadSentence {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** Token by token: taken by a date, a clock time or another thing that is no figure. */
  readonly taken: readonly boolean[]
  readonly sourceAt: SourceAt
}

interface Range {
  readonly low: NumberReading
  readonly high: NumberReading | null
  readonly end: number
}

const dashes = new Set(['-', '–', '—', '−', '‑'])

/** "two to three", "10-15", "between 5 and 7 million": the upper end lends its scale to the lower. */
function readRange(read: ReadSentence, low: NumberReading, words: FactWords, money: boolean): Range {
  const { tokens, taken } = read
  const link = tokens[low.end]
  if (link === undefined) return { low, high: null, end: low.end }
  const dash = dashes.has(link.text)
  const between = tokens.slice(Math.max(0, low.first - 3), low.first).some((t) => betweenWords.has(t.lower))
  const word = words.rangeWords.has(link.lower) && (!andWords.has(link.lower) || between)
  if (!dash && !word) return { low, high: null, end: low.end }
  const from = low.end + 1
  const skip = money && /^[$£€¥]$/.test(tokens[from]?.text ?? '') ? 1 : 0
  const high = taken[from] ? null : readNumber(tokens, from + skip, words, money)
  if (high === null || high.digits !== low.digits) return { low, high: null, end: low.end }
  const scaled = low.scale === 1 && high.scale > 1 && low.value < (high.value / high.scale) * 1.0001
  const lowest = scaled ? { ...low, value: low.value * high.scale } : low
  return high.value > lowest.value ? { low: lowest, high, end: high.end } : { low, high: null, end: low.end }
}

const betweenWords = new Set([
  'between',
  'zwischen',
  'entre',
  'tra',
  'fra',
  'tussen',
  'from',
  'von',
  'de',
  'da',
  'van',
])
const andWords = new Set(['and', 'und', 'et', 'y', 'e', 'en'])
const scoreWords =
  /^(?:win|victory|loss|defeat|draw|lead|record|tie|score|vote|start|series|sieg|niederlage)$/

/** "119-111", "3-0": a dash between two numbers that is no range. */
function isScore(read: ReadSentence, range: Range, words: FactWords): boolean {
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
  if (range.high === null || scoreWords.test(tokens[range.end]?.lower ?? '')) return true
  // "began 0-18 in the league": a range has something it counts.
  const after = tokens[range.end]
  return (
    link.text === '-' &&
    !(after && (after.kind === 'word' || after.text === '%') && !words.stops.has(after.lower))
  )
}

/** "minus 0,5 Prozent", "-0,5 Prozent". */
const isNegative = (tokens: readonly Token[], first: number): boolean =>
  /^(?:minus|moins|menos|meno|min|−)$/.test(tokens[first - 1]?.lower ?? '') ||
  (/^[-–]$/.test(tokens[first - 1]?.text ?? '') && touches(tokens, first) && !touches(tokens, first - 1))

/** "a five-year, $10 million plan": several figures before one noun, which is all of theirs. */
function behindShared(read: ReadSentence, index: number, words: FactWords, compound: boolean): number {
  const { tokens, taken } = read
  if (!compound || !/^(?:,|and)$/.test(tokens[index]?.lower ?? '') || taken[index + 1]) return index
  const before = currencyBefore(tokens, index + 1, words)
  const number = readNumber(tokens, before?.end ?? index + 1, words, before !== null)
  if (number === null) return index
  const after = unitAfter(tokens, number.end, words, before !== null)
  return before || after?.compound ? (after?.countedFrom ?? after?.end ?? number.end) : index
}

function makeFigure(
  read: ReadSentence,
  range: Range,
  words: FactWords,
  before: UnitReading | null,
): FigureFact | null {
  const { tokens, sentence } = read
  const after = unitAfter(tokens, range.end, words, before !== null)
  if (after?.age) return null
  const unit = before?.unit ?? after?.unit ?? null
  const end = after ? Math.max(after.end, range.end) : range.end
  const first = before?.first ?? range.low.first
  const start = tokens[first]?.start ?? 0
  const stop = tokens[end - 1]?.end ?? start
  const text = sentence.text
  const hedge = hedgeBefore(tokens, first, words) ?? hedgeAfter(tokens, end, words)
  const begin = hedge && hedge.first < first ? hedge.first : first
  const behind = hedge && hedge.first >= end ? hedge.end : (after?.countedFrom ?? end)
  const countedStart = behindShared(read, skipConversion(tokens, behind), words, after?.compound === true)
  const found = countedAfter(tokens, countedStart, words, unit !== null)
  const than = found === null && tokens[behind + 1]?.lower === 'than' ? measuredBy(tokens, behind) : null
  const direct = found ?? than
  const lead = direct ? null : leadBefore(tokens, begin, words)
  const counted = direct ?? (lead === null && unit !== null ? predicateFrom(tokens, countedStart) : null)
  const event = found && unit === null ? eventBefore(tokens, begin, words) : null
  if (counted === null && lead === null && unit === null && !range.low.digits) return null
  // "one season", "one man": a word more often than a number.
  if (range.low.value === 1 && !range.low.digits && range.low.scale === 1) return null
  const scope = words.decimal === '.' ? scopeOf(tokens, counted?.end ?? countedStart, begin) : null
  const slice = (a: number, b: number): string => text.slice(tokens[a]?.start ?? 0, tokens[b - 1]?.end ?? 0)
  return {
    sentence: { block: sentence.block, index: sentence.index },
    span: { start, end: stop },
    text: text.slice(start, stop),
    value: isNegative(tokens, first) ? -range.low.value : range.low.value,
    hi: range.high?.value ?? null,
    hedge: hedge ? slice(hedge.first, hedge.end) : null,
    unit,
    counted: counted ? slice(counted.first, counted.end) : null,
    lead: lead ? slice(lead.first, lead.end) : null,
    event: event ? slice(event.first, event.end) : null,
    scope: scope ? slice(scope.first, scope.end) : null,
    per: read.sourceAt(first),
  }
}

/** "the firm earned $3 million, €2 million and …", "1 mile (1.6 km) of the plant": one that says nothing of itself is of what the one before it is of. */
function likeBefore(figure: FigureFact, before: FigureFact | undefined, text: string): FigureFact {
  if (!before || figure.counted !== null) return figure
  const between = text.slice(before.span.end, figure.span.start)
  // "rose by 11 percent last year to 40 percent"
  if (
    figure.unit === before.unit &&
    /^[^,;:()]{0,30} to (?:about |nearly |just |over |some )?$/.test(between)
  )
    return { ...figure, counted: before.counted, lead: before.lead }
  if (figure.lead !== null) return figure
  // "rose 3 percent in March and 4 percent in April"
  if (figure.unit === before.unit && figure.unit !== null && /^[^;:()]{0,40} (?:and|or) $/.test(between))
    return { ...figure, counted: before.counted, lead: before.lead }
  if (!/^(?:,? ?(?:and|or)? ?(?:about|some|nearly|over)? ?| \()$/.test(between)) return figure
  return { ...figure, counted: before.counted, lead: before.lead }
}

/** The figures of one sentence, in reading order. */
export function findFigures(read: ReadSentence, words: FactWords): readonly FigureFact[] {
  const { tokens, taken, sentence } = read
  const figures: FigureFact[] = []
  for (let index = 0; index < tokens.length; ) {
    const before = taken[index] ? null : currencyBefore(tokens, index, words)
    const at = before?.end ?? index
    const low = taken[index] || taken[at] ? null : readNumber(tokens, at, words, before !== null)
    if (low === null) {
      index++
      continue
    }
    const range = readRange(read, low, words, before !== null)
    const skip =
      before === null && (isScore(read, range, words) || namesAThing(tokens, range.low, range.end, words))
    const figure = skip ? null : makeFigure(read, range, words, before)
    if (figure) figures.push(likeBefore(figure, figures.at(-1), sentence.text))
    index = Math.max(range.end, index + 1)
  }
  return figures
}
