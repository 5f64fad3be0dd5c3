import { sentenceSplitter } from '@/lib/base/split-sentences'
import { factFinder } from '@/lib/facts/fact-finder'
import type { Facts, FactsBlock } from '@/lib/facts/facts'

export function blocksOf(paragraphs: readonly string[], language: string): readonly FactsBlock[] {
  const split = sentenceSplitter(language)
  return paragraphs.map((paragraph, block) => ({
    text: paragraph,
    sentences: split(paragraph).map((span, index) => ({
      block,
      index,
      ...span,
      text: paragraph.slice(span.start, span.end),
    })),
  }))
}

/** The facts of paragraphs, read as a paper of Wednesday, 3 April 2024 would be. */
export const factsOf = (
  text: string | readonly string[],
  language = 'en',
  publishedAt: string | null = '2024-04-03T09:12:00-04:00',
): Facts => factFinder(language)(blocksOf(typeof text === 'string' ? [text] : text, language), publishedAt)
