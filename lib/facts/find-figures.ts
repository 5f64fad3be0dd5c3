import type { Sentence } from '@/lib/article/sentence'
import { currencyBefore } from './currency'
import type { FactWords } from './fact-words'
import { countedAfter, predicateFrom, skipConversion } from './figure-counted'
import type { FigureFact } from './figure-fact'
import { hedgeAfter, hedgeBefore, type TokenSpan } from './figure-hedge'
import { namesAThing } from './figure-label'
import { leadBefore } from './figure-lead'
import { likeBefore } from './figure-like-before'
import { type FigureRange, isScore, readRange } from './figure-range'
import { behindShared } from './figure-shared'
import { unitAfter } from './figure-unit'
import type { SourceAt } from './find-sources'
import { plural } from './noun-phrase'
import { readNumber } from './read-number'
import { readShare } from './read-share'
import { type Token, touches } from './tokens'
import type { UnitReading } from './unit-reading'

export interface ReadSentence {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** Token by token: taken by a date, a clock time or another thing that is no figure. */
  readonly taken: readonly boolean[]
  readonly sourceAt: SourceAt
}

/** "minus 0,5 Prozent", "-0,5 Prozent"; "au moins 5" is a hedge. */
const isNegative = (tokens: readonly Token[], first: number, hedge: TokenSpan | null): boolean =>
  (hedge?.end !== first &&
    tokens[first - 2]?.kind !== 'number' &&
    /^(?:minus|eksi|moins|menos|meno|min|−)$/.test(tokens[first - 1]?.lower ?? '')) ||
  (/^[-–]$/.test(tokens[first - 1]?.text ?? '') && touches(tokens, first) && !touches(tokens, first - 1))

// "a fight between two men", "a five-story house": such a number tells of a thing, and is not what anybody says of it.
const preposition = /^(?:of|with|in|for|from|by|to|at|on|including)$/

function makeFigure(
  read: ReadSentence,
  range: FigureRange,
  words: FactWords,
  before: UnitReading | null,
  previous: FigureFact | undefined,
): FigureFact | null {
  const { tokens, sentence } = read
  const after = range.low.share ? null : unitAfter(tokens, range.end, words, before !== null)
  if (after?.age || (after && words.rules?.isAge(tokens, range.low.first, after.first, after.end, words)))
    return null
  const unit = range.low.share ? '%' : (before?.unit ?? after?.unit ?? null)
  const unitEnd = after ? Math.max(after.end, range.end) : range.end
  // "seis años y medio"
  const end = words.rules?.behindHalf(tokens, unitEnd) ?? unitEnd
  const half = end > unitEnd ? 0.5 : 0
  const first = before?.first ?? range.low.first
  const start = tokens[first]?.start ?? 0
  const stop = tokens[end - 1]?.end ?? start
  const text = sentence.text
  const hedge = hedgeBefore(tokens, first, words) ?? hedgeAfter(tokens, end, words)
  const begin = hedge && hedge.first < first ? hedge.first : first
  const behind = hedgeAfter(tokens, end, words)?.end ?? (half ? end : (after?.countedFrom ?? end))
  const countedStart = behindShared(
    read,
    skipConversion(tokens, behind),
    words,
    after?.compound === true,
    unit,
  )
  const found = countedAfter(tokens, countedStart, words, unit !== null)
  // "9 km from the shore", "three points above the average"; "4% from 3%" and "three days from now" are told otherwise.
  const isMeasure =
    after && !after.money && !after.compound && unit !== '%' && !words.dateUnits.has(unit ?? '')
  const measures =
    tokens[behind + 1]?.lower === 'than' ||
    // "of the 40 who left"
    (unit === null && range.low.digits && tokens[behind]?.lower === 'who') ||
    (isMeasure && /^(?:from|above|below)$/.test(tokens[behind]?.lower ?? ''))
  const than = found === null && measures ? predicateFrom(tokens, behind, words) : null
  const direct = found ?? than
  const lead = direct ? null : leadBefore(tokens, begin, words)
  const between = previous ? text.slice(previous.span.end, tokens[first]?.start) : ''
  const like = direct ? null : likeBefore(previous, { unit, lead: lead !== null }, between)
  const told = direct === null && lead === null && like === null && unit !== null
  const counted = direct ?? (told ? predicateFrom(tokens, countedStart, words) : null)
  const event = found && unit === null ? words.english?.eventBefore(tokens, begin, words) : null
  if (counted === null && lead === null && unit === null && !range.low.digits) return null
  // "one season", "net zero": a word more often than a number.
  if (
    (range.low.value === 1 || range.low.value === 0) &&
    range.low.scale === 1 &&
    !range.high &&
    (!range.low.digits || (counted ?? unit) === null)
  )
    return null
  const scope = words.english?.scopeOf(tokens, counted?.end ?? countedStart, begin)
  const beside = tokens[first - 1]?.lower ?? ''
  const isSmall = unit === null && !range.low.digits && range.low.scale === 1
  // "the two left", "the two soon marry": who was told before.
  const isMany =
    counted !== null &&
    tokens
      .slice(counted.first, counted.end)
      .some(({ lower }) => plural.test(lower) || words.participles.has(lower))
  const isTold = isSmall && !isMany && !after?.compound
  if (isTold && /^(?:the|these|those)$/.test(beside)) return null
  const describes =
    after?.compound ||
    (isSmall && ((beside === 'between' && !range.high) || (!hedge && preposition.test(beside))))
  const slice = (a: number, b: number): string => text.slice(tokens[a]?.start ?? 0, tokens[b - 1]?.end ?? 0)
  return {
    sentence: { block: sentence.block, index: sentence.index },
    span: { start, end: stop },
    text: text.slice(start, stop),
    value: isNegative(tokens, first, hedge) ? -range.low.value : range.low.value + half,
    hi: range.high?.value ?? null,
    hedge: hedge ? slice(hedge.first, hedge.end) : null,
    unit,
    counted: counted ? slice(counted.first, counted.end) : (like?.counted ?? null),
    lead: like ? like.lead : lead ? slice(lead.first, lead.end) : null,
    event: event ? slice(event.first, event.end) : null,
    scope: scope ? slice(scope.first, scope.end) : null,
    per: describes ? null : read.sourceAt(first),
  }
}

// A sentence with so many numbers says what they are, or it is a row.
const rowNumbers = 4
// "TSLA | TESLA INC. | 252.54"
const bars = /\|.*\|/

/** "21 Ana Ruiz 700 0 3 0 6": a row of a table that was set as a line has hardly a word. */
function isRow(tokens: readonly Token[]): boolean {
  const numbers = tokens.filter(({ kind }) => kind === 'number').length
  if (numbers < rowNumbers) return false
  return tokens.filter(({ text }) => /^[\p{Lower}\p{Lo}]{3}/u.test(text)).length < numbers / 2
}

/** The figures of one sentence, in reading order. */
export function findFigures(
  read: ReadSentence,
  words: FactWords,
  openings: readonly number[],
): readonly FigureFact[] {
  const { tokens, taken } = read
  const figures: FigureFact[] = []
  if (bars.test(read.sentence.text) || (openings.length >= rowNumbers && isRow(tokens))) return figures
  let free = 0
  for (const index of openings) {
    if (index < free) continue
    const before = taken[index] ? null : currencyBefore(tokens, index, words)
    const at = before?.end ?? index
    if (taken[index] || taken[at]) continue
    const number = readNumber(tokens, at, words, before !== null)
    const share = before === null ? readShare(tokens, taken, at, number, words) : null
    const low = share ?? number
    if (low === null) continue
    const range = share
      ? { low: share, high: null, end: share.end }
      : readRange(read, low, words, before !== null)
    const skip =
      before === null &&
      !share &&
      (words.fractions?.has(tokens[range.end]?.lower ?? '') ||
        isScore(read, range, words) ||
        namesAThing(tokens, range.low, range.end, words))
    const figure = skip ? null : makeFigure(read, range, words, before, figures.at(-1))
    if (figure) figures.push(figure)
    free = range.end
    // "7 per cento": no number of its own.
    const stop = figure?.span.end ?? 0
    while ((tokens[free]?.start ?? stop) < stop) free++
  }
  return figures
}
