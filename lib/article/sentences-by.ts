import type { SentenceSplitter } from '@/lib/base/sentence-splitter'
import type { Block } from './block'
import { blockText } from './block-text'
import type { Sentence, SentenceRef } from './sentence'

function sentencesIn(block: Block, blockIndex: number, split: SentenceSplitter): readonly Sentence[] {
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

/** Every sentence in reading order: titles of sections, lists, quotes and tables too, so that each has one address whoever asks. */
export const sentencesBy = (split: SentenceSplitter, blocks: readonly Block[]): readonly Sentence[] =>
  blocks.flatMap((block, index) => sentencesIn(block, index, split))

/** The sentence at an address; only the blocks that are asked for are split, since a digest speaks of few. */
export function sentenceFinder(
  split: SentenceSplitter,
  blocks: readonly Block[],
): (ref: SentenceRef) => Sentence | undefined {
  const known = new Map<number, readonly Sentence[]>()
  return ({ block: at, index }) => {
    const block = blocks[at]
    if (!block) return undefined
    const sentences = known.get(at) ?? sentencesIn(block, at, split)
    known.set(at, sentences)
    return sentences[index]
  }
}
