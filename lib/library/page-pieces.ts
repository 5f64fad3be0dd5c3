import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import type { HighlightColour } from './highlight'
import type { Passage } from './story-text'

interface Placed {
  readonly colour: HighlightColour
  readonly passage: Passage
}

interface Piece {
  readonly text: string
  readonly before: string
  readonly colour: HighlightColour
}

/** Long enough to tell two equal stretches of a page apart. */
const BEFORE = 80

/** What of each mark stands in one block: between two blocks a page may have anything. */
export const pagePieces = (blocks: readonly Block[], marks: readonly Placed[]): readonly Piece[] =>
  marks.flatMap(({ colour, passage: { block, start, endBlock, end } }) =>
    blocks.slice(block, endBlock + 1).flatMap((each, index) => {
      const text = blockText(each)
      const from = index === 0 ? start : 0
      const words = text.slice(from, block + index === endBlock ? end : text.length)
      return words === ''
        ? []
        : [{ text: words, before: text.slice(Math.max(0, from - BEFORE), from), colour }]
    }),
  )
