import type { Block, Image } from '@/lib/article/block'
import type { BlockStep } from './block-step'
import { sameWords } from './same-words'

// Portraits beside a name, flags, end marks: 48 and 96 pixels are the commonest (Gravatar's own default is 80). A picture of the story fills the column.
const ICON = 100

const isSmall = ({ width, height }: Image): boolean =>
  width !== null && height !== null && width <= ICON && height <= ICON

/** Icons and the portraits of authors: no pictures of the story. */
export const dropIcons: BlockStep = {
  name: 'dropIcons',
  run: (blocks, { authors, note }) =>
    blocks.filter((block: Block) => {
      if (block.type !== 'figure' || block.caption) return true
      const isPortrait = ({ alt }: Image) => authors.some((author) => sameWords(author, alt))
      const gone = block.images.every((image) => isSmall(image) || isPortrait(image))
      if (gone) note('dropIcons', block.images.map(({ src }) => src).join(' '))
      return !gone
    }),
}
