import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import type { BlockStep } from './block-step'
import { entryTime } from './entry-time'
import { words } from './same-words'

// Besides the name: a time, "by", an initial of an agency.
const MOST_OTHER_WORDS = 3

const LONGEST = 80

/** Lines inside the story that are no more than an author's name, as over the entries of a live blog, where the time beside it stays. */
export const dropBylines: BlockStep = {
  name: 'dropBylines',
  run: (blocks, { authors, note }) =>
    blocks.flatMap((block): readonly Block[] => {
      if (block.type !== 'paragraph' && block.type !== 'heading') return [block]
      if (blockText(block).length > LONGEST) return [block]
      const text = words(blockText(block))
      const author = authors.map(words).find((name) => name !== '' && ` ${text} `.includes(` ${name} `))
      const rest = author
        ? text
            .replace(author, '')
            .split(' ')
            .filter((word) => /\p{Alpha}{2}/u.test(word))
        : []
      const gone =
        author !== undefined && rest.length <= MOST_OTHER_WORDS && !/[.!?,]$/.test(blockText(block))
      if (gone) note('dropBylines', blockText(block))
      if (!gone) return [block]
      const time = entryTime(block, blocks)
      return time ? [{ type: 'paragraph', runs: [{ text: time, marks: [], href: null }] }] : []
    }),
}
