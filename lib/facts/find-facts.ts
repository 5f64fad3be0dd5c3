import type { Sentence } from '@/lib/article/sentence'
import { publicationDay } from './calendar-day'
import { calendarWords } from './calendar-words'
import type { DateFact } from './date-fact'
import type { DateSpan } from './date-span'
import type { FactWords } from './fact-words'
import type { Facts, FactsBlock } from './facts'
import { findDates } from './find-dates'
import { findFigures } from './find-figures'
import { findJapaneseFacts } from './find-japanese-facts'
import { findNames } from './find-names'
import { findQuotes } from './find-quotes'
import { findSources, type Spoken } from './find-sources'
import type { Direction } from './resolve-date'
import { splitNumberWords } from './split-number-words'
import { type Token, tokenize } from './tokens'
import { wordsFor } from './words-for'

export interface FactsContext {
  /** BCP 47; `null` reads as English. */
  readonly language: string | null
  readonly publishedAt: string | null
}

// How far from a date a word that points ahead still speaks of it, in words.
const futureReach = 12

// Behind these another clause begins: "called the talks off on Wednesday and said she would …" was last Wednesday.
const clauseJoint = /^(?:and|but|which|who|whom|that|because|although|as|[;:“”"])$/

function directionIn(tokens: readonly Token[], words: FactWords): (index: number) => Direction {
  const ahead = tokens.flatMap((token, index) => (words.future.has(token.lower) ? [index] : []))
  const speaksOf = (at: number, index: number) =>
    Math.abs(at - index) <= futureReach &&
    (at < index || !tokens.slice(index, at).some((token) => clauseJoint.test(token.lower)))
  return (index) => (ahead.some((at) => speaksOf(at, index)) ? 'ahead' : 'unknown')
}

function usableLocale(language: string | null): string {
  try {
    return Intl.getCanonicalLocales(language ?? 'en')[0] ?? 'en'
  } catch {
    return 'en'
  }
}

function dateFacts(
  sentence: Sentence,
  tokens: readonly Token[],
  spans: readonly DateSpan[],
): readonly DateFact[] {
  return spans
    .filter((span) => !span.silent)
    .flatMap((span) => {
      const start = tokens[span.first]?.start
      const end = tokens[span.end - 1]?.end
      if (start === undefined || end === undefined) return []
      const ref = { block: sentence.block, index: sentence.index }
      return [{ sentence: ref, span: { start, end }, text: sentence.text.slice(start, end), iso: span.iso }]
    })
}

function takenBy(length: number, spans: readonly DateSpan[]): readonly boolean[] {
  const taken = new Array<boolean>(length).fill(false)
  for (const span of spans) taken.fill(true, span.first, span.end)
  return taken
}

/** Everything a story says in numbers, days, voices and names, in reading order, nothing merged or ranked yet. */
export function findFacts(blocks: readonly FactsBlock[], context: FactsContext): Facts {
  const locale = usableLocale(context.language)
  const today = publicationDay(context.publishedAt)
  if (locale.startsWith('ja')) return findJapaneseFacts(blocks, today)
  const words = wordsFor(locale)
  const english = locale.startsWith('en')
  const writing = english ? 'english' : /^(?:fr|it)/.test(locale) ? 'elided' : 'spaced'
  const reading = {
    words,
    calendar: calendarWords(locale),
    today,
    english,
    monthFirst: /^en(?:-US)?$/.test(locale),
  }
  const story = blocks.map(({ text, sentences }) => ({
    text,
    reads: sentences.map((sentence) => ({
      sentence,
      tokens: splitNumberWords(tokenize(sentence.text, writing), words.numbers),
    })),
  }))
  const reads = story.flatMap((block) => block.reads)
  const names = findNames(reads, words, reading.calendar)
  const quotes = findQuotes(story, names, words)
  const quotesOf = Map.groupBy(quotes, ({ sentence }) => sentence.block)
  const spoken: Spoken = { last: null }
  const told = story.flatMap((block) => {
    const own = quotesOf.get(block.reads[0]?.sentence.block ?? -1) ?? []
    const sources = findSources(block.reads, own, words, spoken)
    return block.reads.map(({ sentence, tokens }, at) => {
      const spans = findDates({ ...reading, tokens, directionAt: directionIn(tokens, words) })
      const taken = takenBy(tokens.length, spans)
      const sourceAt = sources[at] ?? (() => null)
      return {
        dates: dateFacts(sentence, tokens, spans),
        figures: findFigures({ sentence, tokens, taken, sourceAt }, words),
      }
    })
  })
  const figures = told.flatMap((each) => each.figures)
  const dates = told.flatMap((each) => each.dates)
  const { people } = names
  // What organisations and places are called is listed for English alone.
  const [organisations, places] = english ? [names.organisations, names.places] : [[], []]
  return { figures, dates, quotes, people, organisations, places }
}
