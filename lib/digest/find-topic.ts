import type { Article } from '@/lib/article/article'
import type { Sentence, SentenceRef } from '@/lib/article/sentence'
import { stemsIn, wordStems } from './word-stems'

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

/** The words a story says its subject with, a word of the headline counting most. */
function subjectOf({ title, dek }: Told, lead: string): ReadonlyMap<string, number> {
  const weight = new Map<string, number>()
  for (const [text, worth] of [
    [title, TITLE],
    [dek ?? '', DEK],
    [lead, LEAD],
  ] as const)
    for (const stem of wordStems(text)) weight.set(stem, (weight.get(stem) ?? 0) + worth)
  return weight
}

/** How much each sentence tells of the subject: a word that stands in every second one little (Spärck Jones 1972). */
function worthsOf(subject: ReadonlyMap<string, number>, sentences: readonly Sentence[]): readonly number[] {
  const told = sentences.map(({ text }) => new Set(stemsIn(text).filter((stem) => subject.has(stem))))
  const found = new Map<string, number>()
  for (const stems of told) for (const stem of stems) found.set(stem, (found.get(stem) ?? 0) + 1)
  const worth = (stem: string): number =>
    (subject.get(stem) ?? 0) * Math.log(1 + sentences.length / (found.get(stem) ?? 1))
  return told.map((stems) => [...stems].reduce((sum, stem) => sum + worth(stem), 0))
}

export function findTopic(article: Told, sentences: readonly Sentence[]): Topic {
  const lead = sentences[0]?.text ?? ''
  const worths = worthsOf(subjectOf(article, lead), sentences)
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
