import type { Article } from '@/lib/article/article'
import type { Sentence, SentenceRef } from '@/lib/article/sentence'
import { wordStems } from './word-stems'

/** What a story is about, and how much of that a place in it tells. */
export interface Topic {
  /** 1 where the story's subject is told, 0 where none of its words stand. */
  readonly about: (ref: SentenceRef) => number
  /** 0 for the first sentence, 1 for the last of a story long enough to have a background. */
  readonly depth: (ref: SentenceRef) => number
  readonly textOf: (ref: SentenceRef) => string
  /** Headline and standfirst. */
  readonly headline: string
  /** The first sentence of the story itself. */
  readonly lead: string
  readonly publishedAt: string | null
}

type Told = Pick<Article, 'title' | 'dek' | 'publishedAt'>

const addressOf = ({ block, index }: SentenceRef) => `${block}:${index}`

// A headline is written to say what the story is about; the standfirst and the lead say the same at more length (the inverted pyramid: Pöttker, "News and its communicative quality", 2003).
const TITLE = 2
const DEK = 1
const LEAD = 1

// A news in brief has as many sentences, and none of them is background.
const BRIEF = 10

/** How much each word says about the subject: a word of the headline most, and one that stands in every second sentence little (Spärck Jones 1972). */
function weights({ title, dek }: Told, lead: string, stems: readonly ReadonlySet<string>[]) {
  const weight = new Map<string, number>()
  for (const [text, worth] of [
    [title, TITLE],
    [dek ?? '', DEK],
    [lead, LEAD],
  ] as const)
    for (const stem of wordStems(text)) weight.set(stem, (weight.get(stem) ?? 0) + worth)
  const found = new Map<string, number>()
  for (const each of stems)
    for (const stem of each) if (weight.has(stem)) found.set(stem, (found.get(stem) ?? 0) + 1)
  return new Map(
    [...weight].map(([stem, worth]) => [stem, worth * Math.log(1 + stems.length / (found.get(stem) ?? 1))]),
  )
}

export function findTopic(article: Told, sentences: readonly Sentence[]): Topic {
  const lead = sentences[0]?.text ?? ''
  const stems = sentences.map(({ text }) => wordStems(text))
  const weight = weights(article, lead, stems)
  const worths = stems.map((each) => [...each].reduce((sum, stem) => sum + (weight.get(stem) ?? 0), 0))
  const most = worths.reduce((one, other) => Math.max(one, other), 0)
  const places = new Map(sentences.map((sentence, place) => [addressOf(sentence), place]))
  const last = Math.max(BRIEF, sentences.length - 1)
  return {
    about: (ref) => (most > 0 ? (worths[places.get(addressOf(ref)) ?? -1] ?? 0) / most : 0),
    depth: (ref) => (places.get(addressOf(ref)) ?? last) / last,
    textOf: (ref) => sentences[places.get(addressOf(ref)) ?? -1]?.text ?? '',
    headline: `${article.title} ${article.dek ?? ''}`,
    lead,
    publishedAt: article.publishedAt,
  }
}
