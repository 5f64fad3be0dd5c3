import { eventPhrase, withScope } from '@/components/digest/figure-phrase'
import { figureWords } from '@/components/digest/figure-words'
import { formatDateFact } from '@/components/digest/format-date-fact'
import type { Sentence, SentenceRef } from '@/lib/article/sentence'
import type { Digest } from '@/lib/digest/digest-result'
import { joinFigures } from '@/lib/digest/join-figures'
import { toldDays } from '@/lib/digest/told-days'

export interface MarginFact {
  readonly key: string
  readonly sentence: Sentence
  /** Where the fact's own words begin in `blockText`. */
  readonly start: number
  /** What was done to those counted, where that comes first: "killing". */
  readonly lead: string
  readonly big: string
  readonly small: string
  /** What a resolved day is in the article. */
  readonly written: string | null
}

/** More in one margin than this crowd each other away from their sentences. */
const FIGURES = 8
const DATES = 5

const numbers = (words: string): readonly string[] => words.match(/\p{Nd}+/gu) ?? []

/** Beside its own sentence a day is worth a note when it tells more than the sentence: the day of "Tuesday", the year of "Oct. 7". */
const tellsMore = (big: string, words: string): boolean =>
  numbers(big).some((number) => !numbers(words).includes(number))

const begins = (words: string): readonly string[] =>
  (words.toLowerCase().match(/[\p{Alpha}\p{N}]+/gu) ?? []).map((word) => word.slice(0, 3))

/** Whether a day as told says what the article's words for it say: "Mar 2027" and "March", "Tue, Apr 2" and "late Tuesday". */
function says(big: string, words: string): boolean {
  const told = new Set(begins(big))
  return begins(words).some((word) => told.has(word))
}

/** Figures and days as notes, in the order in which a reader comes by them. */
export function marginFacts(
  digest: Digest,
  sentenceOf: (ref: SentenceRef) => Sentence | undefined,
  publishedAt: string | null,
): readonly MarginFact[] {
  const told = joinFigures(digest.figures, (ref) => sentenceOf(ref)?.text ?? '')
  const figures = told.slice(0, FIGURES).flatMap((fact) => {
    const sentence = sentenceOf(fact.sentence)
    // What is counted by nothing but its clause would repeat the line beside it.
    if (!sentence || fact.counted === null) return []
    const event = eventPhrase(fact, sentence.text)
    const { words, scope } = withScope(event?.after.trim() ?? fact.counted, fact.scope)
    const { before, number, after, source } = figureWords(fact, `${event?.before} ${words}`, sentence.text)
    return [
      {
        key: `${sentence.block}:${sentence.start + fact.span.start}:figure`,
        sentence,
        start: sentence.start + fact.span.start,
        lead: event?.before.trim() ?? '',
        big: `${before}${number}${after}`,
        small: [scope === null ? words : `${words} · ${scope}`, source]
          .filter((part) => part !== '')
          .join(' — '),
        written: null,
      },
    ]
  })
  const days = toldDays(digest.dates).slice(0, DATES)
  const dates = days.flatMap(({ first: fact }) => {
    const sentence = sentenceOf(fact.sentence)
    const big = formatDateFact(fact, publishedAt)
    if (!sentence || !tellsMore(big, fact.text)) return []
    return [
      {
        key: `${sentence.block}:${sentence.start + fact.span.start}:date`,
        sentence,
        start: sentence.start + fact.span.start,
        lead: '',
        big,
        small: says(big, fact.text) ? '' : fact.text,
        written: fact.text,
      },
    ]
  })
  return [...figures, ...dates].toSorted(
    (one, other) => one.sentence.block - other.sentence.block || one.start - other.start,
  )
}
