import type { Block } from '@/lib/article/block'
import { passageFinder } from './find-passage'
import type { Highlight } from './highlight'
import { quotedPassage } from './quoted-passage'

/** Takes marks along to another text of their story: each gets its place there, and the words around it. The marked words stay as they were marked; what is no longer in the text keeps its old place, and is told as gone where it is shown. */
export function highlightMover(blocks: readonly Block[]): (mark: Highlight) => Highlight {
  const find = passageFinder(blocks)
  return (mark) => {
    const passage = find(mark)
    const quoted = passage && quotedPassage(blocks, passage)
    if (!quoted) return mark
    const { block, start, endBlock, end, before, after } = quoted
    return { ...mark, block, start, endBlock, end, before, after }
  }
}
