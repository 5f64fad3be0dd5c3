import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import { isProse, linkedPart } from './block-facts'
import type { BlockStep, Story } from './block-step'
import { entryTime } from './entry-time'
import { isByline } from './is-byline'
import { overlap, sameWords, words } from './same-words'

// How many blocks may stand between headline and lead: kicker, headline, standfirst, byline, date, picture, buttons.
const DEEPEST_TOP = 14

/** Between the headline and the first sentence: the headline again, kicker, byline, date line, buttons. */
export const dropTopMatter: BlockStep = {
  name: 'dropTopMatter',
  run: (blocks, story) => {
    const lead = blocks
      .slice(0, DEEPEST_TOP)
      .findIndex((block) => isProse(block) && !repeats(block, story) && !isRecord(block))
    if (lead < 0) return blocks.filter((block) => !repeats(block, story))
    const first = blocks.findIndex(({ type }) => type === 'paragraph')
    const headline = blocks.slice(0, lead).findLastIndex((block) => isTitle(block, story))
    return blocks.filter((block, index) => {
      const isEntry = entryTime(block, blocks) !== null
      const why = topReason(block, story, { index, lead, first, headline, isEntry })
      if (why) story.note('dropTopMatter', blockText(block), why)
      return !why
    })
  },
}

interface Place {
  readonly index: number
  /** Where the first sentence, the first paragraph and the last repeated headline above them stand. */
  readonly lead: number
  readonly first: number
  readonly headline: number
  /** A time over an entry of a live blog. */
  readonly isEntry: boolean
}

/** What makes a block no part of the story; `null`: it is one. */
function topReason(
  block: Block,
  story: Story,
  { index, lead, first, headline, isEntry }: Place,
): string | null {
  if (index < first && isOtherHeadline(block, story)) return 'headline again, in other words'
  if (index >= lead) return null
  if (repeats(block, story)) return 'headline or standfirst again'
  if (!isEntry && isByline(blockText(block), story.authors)) return 'byline'
  if (index < headline && isLabel(block)) return 'label above the headline'
  if (isText(block) && isRecord(block)) return 'record of the publishing system'
  if (block.type === 'divider') return 'divider'
  return isLinkLabel(block) ? 'links' : null
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

// "05/10/2018 - Publicado por: Clara Souza - Categoria: Saúde", "Giriş: 03.07.2024 - 18:24": what a system prints of its record, not a sentence.
const record = /^(?:\p{Alpha}{2,14}\s*:\s*)?\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b(?=.*(?:[-–|•:]))[^!?]*[^.!?]$/u
const LONGEST_RECORD = 160

const isRecord = (block: Block): boolean => {
  const text = blockText(block).replace(/\s+/g, ' ').trim()
  return text.length <= LONGEST_RECORD && record.test(text)
}

// As many letters in common, and both name the same news.
const SAME_START = 15

/** The page's headline where its metadata tell another: it begins alike and goes on differently. */
const isOtherHeadline = (block: Block, { title }: Story): boolean =>
  block.type === 'heading' &&
  title.length > SAME_START &&
  words(blockText(block)).startsWith(words(title).slice(0, SAME_START))

// Above the headline everything short is kicker, section or date.
const isLabel = (block: Block): boolean => isText(block) && !isProse(block)

// A menu or a teaser list above the lead: nearly all of it links.
const isLinkLabel = (block: Block): boolean => isText(block) && linkedPart(block) > 0.7
