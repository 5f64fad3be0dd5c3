import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import { isProse } from './block-facts'
import type { BlockStep } from './block-step'
import { isPitch } from './is-pitch'
import { overlap } from './same-words'

// More than this of a story in such words, and the story is about them.
const MOST_OF_STORY = 0.25
/** Lines in which the paper speaks to its reader as a customer: sign-up, subscription, donation, consent. */
export const dropPitches: BlockStep = {
  name: 'dropPitches',
  run: (blocks, { note }) => {
    const found = new Set(blocks.filter(isPitch))
    const length = (each: Iterable<Block>) =>
      [...each].reduce((sum, block) => sum + blockText(block).length, 0)
    if (found.size === 0 || length(found) > length(blocks) * MOST_OF_STORY) return blocks
    return blocks.filter((block, index) => {
      const gone = found.has(block) || belongsTo(found, block, blocks[index - 1], blocks[index + 1])
      if (gone) note('dropPitches', blockText(block))
      return !gone
    })
  },
}

// "Get our morning briefing" over the line that says when it comes.
const SAME_SUBJECT = 0.6
const offers = /^(?:get|sign up|subscribe|support|join|newsletter|follow|abonn|jetzt)\b/i

// "Three arguments worth having, every Friday."
const whenItComes =
  /\b(?:every|each|daily|weekly|jeden|täglich|wöchentlich|chaque|cada|ogni|elke|varje|hver)\b/i
const LONGEST_PROMISE = 90

/** The heading of such a line, the list of what a subscriber gets, and when it comes. */
function belongsTo(found: ReadonlySet<Block>, block: Block, before?: Block, after?: Block): boolean {
  if (block.type === 'list') return before !== undefined && found.has(before) && !isProse(before)
  if (block.type === 'paragraph' && before && found.has(before)) {
    const text = blockText(block)
    return (
      text.length <= LONGEST_PROMISE && blockText(before).length <= LONGEST_PROMISE && whenItComes.test(text)
    )
  }
  if (block.type !== 'heading' || !after || !found.has(after)) return false
  const text = blockText(block)
  return offers.test(text) || overlap(text, blockText(after)) >= SAME_SUBJECT
}
