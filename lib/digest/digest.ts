import type { Article } from '@/lib/article/article'
import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import type { Sentence } from '@/lib/article/sentence'
import { sentencesOf } from '@/lib/article/sentences-of'
import { findFacts } from '@/lib/facts/find-facts'
import { summarize } from '@/lib/summary/summarize'
import type { Digest } from './digest-result'
import { rankDates, rankFigures, rankQuotes } from './rank-facts'

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

export function digest(article: Article, options: DigestOptions): Digest {
  const sentences = sentencesOf(article)
  const groups = byBlock(sentences.filter((sentence) => tells(article.blocks[sentence.block])))
  const blocks = [...groups].flatMap(([index, own]) => {
    const block = article.blocks[index]
    return block ? [{ text: blockText(block), sentences: own }] : []
  })
  const paragraphs = sentences.filter((sentence) => article.blocks[sentence.block]?.type === 'paragraph')
  const summary = summarize(paragraphs, {
    length: options.summaryLength,
    language: article.language,
  })
  const facts = findFacts(blocks, { language: article.language, publishedAt: article.publishedAt })
  return {
    sentenceCount: sentences.length,
    summary: summary.map(({ block, index }) => ({ block, index })),
    figures: rankFigures(facts.figures),
    dates: rankDates(facts.dates),
    quotes: rankQuotes(facts.quotes),
    people: facts.people,
    organisations: facts.organisations,
    places: facts.places,
  }
}
