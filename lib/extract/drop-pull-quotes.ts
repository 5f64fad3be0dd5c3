import { blockText } from '@/lib/article/block-text'
import type { BlockStep } from './block-step'
import { overlap } from './same-words'

// An attribution may stand between the two halves in the story ("…", she said. "…").
const ALL = 0.95

/** A pull quote that repeats a sentence of the story says nothing new to a reader of plain text; one that does not, stays. */
export const dropPullQuotes: BlockStep = {
  name: 'dropPullQuotes',
  run: (blocks, { note }) =>
    blocks.filter((block) => {
      if (block.type !== 'quote' || block.kind !== 'pull') return true
      const text = block.paragraphs.flatMap((runs) => runs.map((run) => run.text)).join(' ')
      const repeated = blocks.some(
        (other) =>
          other !== block &&
          other.type === 'paragraph' &&
          overlap(text, blockText(other)) >= ALL &&
          blockText(other).length >= text.length,
      )
      if (repeated) note('dropPullQuotes', text)
      return !repeated
    }),
}
