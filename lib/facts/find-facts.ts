import { addDays, type CalendarDay, isoDay, publicationDay } from './calendar-day'
import { clauseOf } from './clause-of'
import type { DateFact } from './date-fact'
import type { DateSpan, YearsTold } from './date-span'
import type { Facts, FactsBlock } from './facts'
import { withChanges } from './figure-change'
import type { FigureFact } from './figure-fact'
import { findAttributions } from './find-attributions'
import { findDates } from './find-dates'
import { findFigures } from './find-figures'
import { findNames } from './find-names'
import { openingsIn } from './find-openings'
import { findQuotes } from './find-quotes'
import { findSources, type Spoken } from './find-sources'
import type { Language } from './language'
import type { Money } from './money'
import type { ReadText } from './name-mention'
import { isSpoken } from './quote-fact'
import { quotedRanges } from './quoted-ranges'
import { countedFrom, daysBetween, weekdayDate } from './resolve-date'
import { splitNumberWords } from './split-number-words'
import { tokenize } from './tokens'
import { beginSentence } from './year-told'

/** The date told last, which "a year later" counts from. */
interface Told {
  iso: string | null
}

// A weekday beside a day further off than this belongs to that day's week.
const aWeek = 7

/** "left on Nov. 2 to pack for a trip on Saturday", in a paper of December: that Saturday. */
function besideDay(span: DateSpan, beside: string | null, today: CalendarDay | null): string | null {
  const base = publicationDay(beside)
  if (span.weekday === undefined || !base || !today || Math.abs(daysBetween(base, today)) <= aWeek)
    return span.iso
  return isoDay(weekdayDate(addDays(base, aWeek - 1), span.weekday, 'back'))
}

/** "Seven years later" of a day that is past lies in no coming year: it counts from another one. */
const isTooLate = (iso: string, base: string | undefined, today: CalendarDay | null): boolean =>
  today !== null && Number.parseInt(iso, 10) > today.year && Number.parseInt(base ?? '', 10) <= today.year

function dateFacts(
  { sentence, tokens }: ReadText,
  spans: readonly DateSpan[],
  told: Told,
  today: CalendarDay | null,
): readonly DateFact[] {
  let beside: string | null = null
  return spans
    .filter((span) => !span.silent)
    .flatMap((span) => {
      const start = tokens[span.first]?.start
      const end = tokens[span.end - 1]?.end
      if (start === undefined || end === undefined) return []
      const base = told.iso?.split('/').at(-1)
      const iso = span.from ? (base ? countedFrom(base, span.from) : null) : besideDay(span, beside, today)
      if (span.from && (iso === null || isTooLate(iso, base, today))) return []
      told.iso = iso ?? told.iso
      if (span.weekday === undefined && iso?.length === 10) beside = iso
      const ref = { block: sentence.block, index: sentence.index }
      const text = sentence.text.slice(start, end).replace(/['’]s$/, '')
      const clause = clauseOf(tokens, span.first, span.end)
      return [{ sentence: ref, span: { start, end: start + text.length }, text, iso, clause }]
    })
}

function takenBy(length: number, spans: readonly DateSpan[]): readonly boolean[] {
  const taken = new Array<boolean>(length).fill(false)
  for (const span of spans) if (!span.shared) taken.fill(true, span.first, span.end)
  return taken
}

/** A `FactFinder` for languages that set words apart. */
export function findFacts(
  blocks: readonly FactsBlock[],
  language: Language,
  publishedAt: string | null,
): Facts {
  const { words, openers } = language
  const today = publicationDay(publishedAt)
  const english = words.english !== undefined
  const { calendar } = words
  const years: YearsTold = {
    byDay: new Map(),
    here: null,
    now: null,
    before: null,
    weekdays: new Map(),
  }
  const reading = { words, calendar, today, english, years }
  const { directionIn } = words.english ?? words.rules ?? {}
  const story = blocks.map(({ text, sentences }) => ({
    text,
    quoted: quotedRanges(text),
    reads: sentences.map((sentence) => {
      const written = words.rules?.tokensOf(sentence.text, words.writing) ?? tokenize(sentence.text)
      const whole = words.rewritten?.(written) ?? written
      const tokens = sentence.text.includes('-') ? splitNumberWords(whole, words) : whole
      const openings = openingsIn(tokens, words, openers)
      const attributions = findAttributions(sentence.text, tokens, words, openings.sources)
      return { sentence, tokens, openings, attributions }
    }),
  }))
  const reads = story.flatMap((block) => block.reads)
  const names = findNames(reads, language)
  const quotes = findQuotes(story, names, language)
  const quotesOf = Map.groupBy(quotes, ({ sentence }) => sentence.block)
  const last: Told = { iso: null }
  const spoken: Spoken = { last: null, body: null, person: null }
  const money: Money = { unit: null, named: new Map(), block: 0 }
  const told = story.flatMap((block) => {
    const { text } = block
    years.here = null
    const index = block.reads[0]?.sentence.block ?? -1
    const sources = findSources(
      { block, context: { sightings: names.sightings.get(index) ?? [], words } },
      quotesOf.get(index) ?? [],
      spoken,
    )
    return block.reads.map((read, at) => {
      const { sentence, tokens, openings } = read
      const directionAt = directionIn?.(tokens, words) ?? (() => 'unknown')
      beginSentence(years, at > 0)
      const spans = findDates({ ...reading, tokens, directionAt }, openings)
      const taken = takenBy(tokens.length, spans)
      const { sourceAt, claims } = sources[at] ?? { sourceAt: () => null, claims: [] }
      const around = ({ span }: FigureFact) => ({
        before: text.slice(0, sentence.start + span.start),
        behind: sentence.text.slice(span.end),
      })
      const found = withChanges(
        findFigures({ sentence, tokens, taken, sourceAt }, words, openings.figures),
        around,
      )
      return {
        dates: dateFacts(read, spans, last, today),
        claims,
        figures: words.rules?.settleMoney(found, around, money) ?? found,
      }
    })
  })
  const found = told.flatMap((each) => each.figures)
  const figures = words.rules?.onlyMoney(found) ?? found
  const dates = told.flatMap((each) => each.dates)
  const claims = told.flatMap((each) => each.claims)
  const { people } = names
  // What organisations and places are called is listed for English alone.
  const [organisations, places] = english ? [names.organisations, names.places] : [[], []]
  return { figures, dates, quotes: quotes.filter(isSpoken), claims, people, organisations, places }
}
