import { blockText } from '@/lib/article/block-text'
import type { BlockStep } from './block-step'
import { words } from './same-words'

// Besides the name: a time, "by", an initial of an agency.
const MOST_OTHER_WORDS = 3

const LONGEST = 80

/** Lines inside the story that are no more than an author's name, as over the entries of a live blog. */
export const dropBylines: BlockStep = {
  name: 'dropBylines',
  run: (blocks, { authors, note }) =>
    blocks.filter((block) => {
      if (block.type !== 'paragraph' && block.type !== 'heading') return true
      if (blockText(block).length > LONGEST) return true
      const text = words(blockText(block))
      const author = authors.map(words).find((name) => name !== '' && ` ${text} `.includes(` ${name} `))
      const rest = author
        ? text
            .replace(author, '')
            .split(' ')
            .filter((word) => /\p{L}{2}/u.test(word))
        : []
      const gone =
        author !== undefined && rest.length <= MOST_OTHER_WORDS && !/[.!?,]$/.test(blockText(block))
      if (gone) note('dropBylines', blockText(block))
      return !gone
    }),
}
