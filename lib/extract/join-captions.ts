import type { Block, Figure } from '@/lib/article/block'
import type { BlockStep } from './block-step'
import { runsText } from './runs'
import { splitCredit } from './split-credit'

// Longer paragraphs after a picture are the story, even when they end with a source.
const LONGEST_CAPTION = 400

/** A paragraph right after a picture that ends with a credit is its caption: many pages mark neither. */
export const joinCaptions: BlockStep = {
  name: 'joinCaptions',
  run: (blocks, { note }) => {
    const joined: Block[] = []
    for (const block of blocks) {
      const before = joined.at(-1)
      const caption = before?.type === 'figure' && !before.caption ? captionOf(block, before) : null
      if (caption) {
        note('joinCaptions', block.type === 'paragraph' ? runsText(block.runs) : '')
        joined[joined.length - 1] = caption
      } else joined.push(block)
    }
    return joined
  },
}

function captionOf(block: Block, figure: Figure): Figure | null {
  if (block.type !== 'paragraph' || runsText(block.runs).length > LONGEST_CAPTION) return null
  const { caption, credit } = splitCredit(block.runs)
  return credit
    ? { ...figure, caption: caption.length > 0 ? caption : null, credit: figure.credit ?? credit }
    : null
}
