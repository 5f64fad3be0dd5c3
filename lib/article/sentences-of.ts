import { sentenceSplitter } from '@/lib/base/split-sentences'
import type { Article } from './article'
import { blockText } from './block-text'
import type { Sentence } from './sentence'

/** Every sentence of the article in reading order: titles of sections, lists, quotes and tables too, so that each has one address whoever asks. */
export function sentencesOf(article: Pick<Article, 'blocks' | 'language'>): readonly Sentence[] {
  const split = sentenceSplitter(article.language)
  return article.blocks.flatMap((block, blockIndex) => {
    const text = blockText(block)
    if (text === '') return []
    return split(text).map((span, index) => ({
      block: blockIndex,
      index,
      start: span.start,
      end: span.end,
      text: text.slice(span.start, span.end),
    }))
  })
}
