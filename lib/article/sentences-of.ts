import { type SentenceSpan, sentenceSplitter } from '@/lib/base/split-sentences'
import type { Article } from './article'
import type { Block } from './block'
import { blockText } from './block-text'
import type { Sentence, SentenceRef } from './sentence'

type Told = Pick<Article, 'blocks' | 'language'>

function sentencesIn(
  block: Block,
  blockIndex: number,
  split: (text: string) => readonly SentenceSpan[],
): readonly Sentence[] {
  const text = blockText(block)
  if (text === '') return []
  return split(text).map(({ start, end }, index) => ({
    block: blockIndex,
    index,
    start,
    end,
    text: text.slice(start, end),
  }))
}

/** Every sentence of the article in reading order: titles of sections, lists, quotes and tables too, so that each has one address whoever asks. */
export function sentencesOf({ blocks, language }: Told): readonly Sentence[] {
  const split = sentenceSplitter(language)
  return blocks.flatMap((block, index) => sentencesIn(block, index, split))
}

/** The sentence at an address; only the blocks that are asked for are split, since a digest speaks of few. */
export function sentenceFinder({ blocks, language }: Told): (ref: SentenceRef) => Sentence | undefined {
  const split = sentenceSplitter(language)
  const known = new Map<number, readonly Sentence[]>()
  return ({ block: at, index }) => {
    const block = blocks[at]
    if (!block) return undefined
    const sentences = known.get(at) ?? sentencesIn(block, at, split)
    known.set(at, sentences)
    return sentences[index]
  }
}
