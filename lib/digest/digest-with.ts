import type { Article } from '@/lib/article/article'
import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import type { Sentence } from '@/lib/article/sentence'
import { sentencesBy } from '@/lib/article/sentences-by'
import type { SentenceSplitter } from '@/lib/base/sentence-splitter'
import type { FactFinder } from '@/lib/facts/facts'
import { isNote } from '@/lib/summary/is-news'
import { summarize } from '@/lib/summary/summarize'
import type { SummaryWords } from '@/lib/summary/summary-words'
import type { Digest } from './digest-result'
import { findTopic } from './find-topic'
import { rankDates } from './rank-dates'
import { rankFigures } from './rank-figures'
import { rankNames } from './rank-names'
import { rankClaims, rankQuotes } from './rank-said'

export interface DigestOptions {
  readonly summaryLength: 1 | 3 | 5
}

/** Headings, tables and pull quotes show or repeat; the story tells. */
function tells(block: Block | undefined): boolean {
  switch (block?.type) {
    case 'paragraph':
    case 'list':
      return true
    case 'quote':
      return block.kind === 'block'
    default:
      return false
  }
}

function byBlock(sentences: readonly Sentence[]): ReadonlyMap<number, readonly Sentence[]> {
  const groups = new Map<number, Sentence[]>()
  for (const sentence of sentences) {
    const group = groups.get(sentence.block)
    if (group) group.push(sentence)
    else groups.set(sentence.block, [sentence])
  }
  return groups
}

// Some 80,000 words; the longest stories seen, live blogs of a day, have half of it. What stands behind is no news, and to look for some would hold up the popup.
const MOST_TEXT = 500_000
// A paragraph of a page is a tenth of it (Thai, which sets no stops, included): what is longer is data, and looking around in it is slow.
const LONGEST_SENTENCE = 20_000

/** The blocks that are looked through, in their places. */
function within(blocks: readonly Block[]): readonly Block[] {
  let room = MOST_TEXT
  return blocks.map((block) => {
    const { length } = blockText(block)
    if (length > room) return { type: 'divider' }
    room -= length
    return block
  })
}

/** What a language is digested with. */
export interface DigestLanguage {
  readonly findFacts: FactFinder
  readonly summaryWords: SummaryWords
  readonly split: SentenceSplitter
}

/** Pure and synchronous: what the language needs is loaded before. */
export function digestWith(
  { findFacts, summaryWords, split }: DigestLanguage,
  article: Article,
  options: DigestOptions,
): Digest {
  const read = within(article.blocks)
  const sentences = sentencesBy(split, read)
  const groups = byBlock(sentences.filter(({ block, text }) => tells(read[block]) && !isNote(text)))
  const blocks = [...groups].flatMap(([index, own]) => {
    const block = read[index]
    const isProse = own.every(({ text }) => text.length <= LONGEST_SENTENCE)
    return block && isProse ? [{ text: blockText(block), sentences: own }] : []
  })
  const paragraphs = sentences.filter((sentence) => read[sentence.block]?.type === 'paragraph')
  const summary = summarize(paragraphs, { length: options.summaryLength, words: summaryWords })
  const facts = findFacts(blocks, article.publishedAt)
  const topic = findTopic(
    article,
    blocks.flatMap((block) => block.sentences),
  )
  return {
    sentenceCount: sentences.length,
    summary: summary.map(({ block, index }) => ({ block, index })),
    figures: rankFigures(facts.figures, topic, summaryWords.news),
    dates: rankDates(facts.dates, topic),
    quotes: rankQuotes(facts.quotes, topic),
    claims: rankClaims(facts.claims, topic, summary),
    people: rankNames(facts.people, topic),
    organisations: rankNames(facts.organisations, topic),
    places: rankNames(facts.places, topic),
  }
}
