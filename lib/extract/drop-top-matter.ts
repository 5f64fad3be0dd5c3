import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import { isProse, linkedPart } from './block-facts'
import type { BlockStep, Story } from './block-step'
import { entryTime } from './entry-time'
import { isByline } from './is-byline'
import { overlap, sameWords } from './same-words'

// How many blocks may stand between headline and lead: kicker, headline, standfirst, byline, date, picture, buttons.
const DEEPEST_TOP = 14

/** Between the headline and the first sentence: the headline again, kicker, byline, date line, buttons. */
export const dropTopMatter: BlockStep = {
  name: 'dropTopMatter',
  run: (blocks, story) => {
    const lead = blocks.slice(0, DEEPEST_TOP).findIndex((block) => isProse(block) && !repeats(block, story))
    if (lead < 0) return blocks.filter((block) => !repeats(block, story))
    const headline = blocks.slice(0, lead).findLastIndex((block) => isTitle(block, story))
    return blocks.filter((block, index) => {
      const gone =
        (index < lead &&
          (repeats(block, story) ||
            (isByline(blockText(block), story.authors) && entryTime(block, blocks) === null))) ||
        (index < headline && isLabel(block)) ||
        (index < lead && block.type === 'divider') ||
        (index < lead && isLinkLabel(block))
      if (gone) story.note('dropTopMatter', blockText(block))
      return !gone
    })
  },
}

const isText = ({ type }: Block): boolean => type === 'paragraph' || type === 'heading' || type === 'list'

// A headline in the body may carry a kicker or lack a subtitle.
const isTitle = (block: Block, { title }: Story): boolean => {
  const text = blockText(block)
  if (!isText(block) || title === '') return false
  return (
    sameWords(text, title) || (block.type === 'heading' && text.length > 15 && overlap(text, title) > 0.9)
  )
}

const repeats = (block: Block, story: Story): boolean =>
  isTitle(block, story) || (isText(block) && story.dek !== null && sameWords(blockText(block), story.dek))

// Above the headline everything short is kicker, section or date.
const isLabel = (block: Block): boolean => isText(block) && !isProse(block)

// A menu or a teaser list above the lead: nearly all of it links.
const isLinkLabel = (block: Block): boolean => isText(block) && linkedPart(block) > 0.7
