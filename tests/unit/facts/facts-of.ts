import { sentenceSplitter } from '@/lib/base/split-sentences'
import type { Facts } from '@/lib/facts/facts'
import { findFacts } from '@/lib/facts/find-facts'

/** The facts of paragraphs, read as a paper of Wednesday, 3 April 2024 would be. */
export function factsOf(
  text: string | readonly string[],
  language = 'en',
  publishedAt: string | null = '2024-04-03T09:12:00-04:00',
): Facts {
  const split = sentenceSplitter(language)
  const blocks = (typeof text === 'string' ? [text] : text).map((paragraph, block) => ({
    text: paragraph,
    sentences: split(paragraph).map((span, index) => ({
      block,
      index,
      ...span,
      text: paragraph.slice(span.start, span.end),
    })),
  }))
  return findFacts(blocks, { language, publishedAt })
}
