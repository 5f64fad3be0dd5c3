import type { Block } from '@/lib/article/block'
import { CONTEXT_LENGTH, PASSAGE_LENGTH } from './highlight-caps'
import { offsetOf, type Passage, passageAt, storyText } from './story-text'

export interface QuotedPassage extends Passage {
  readonly text: string
  readonly before: string
  readonly after: string
}

const isLow = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at))

/** A passage with its words and those around it, without the blanks at its ends and cut to what is kept; `null` when nothing is left. */
export function quotedPassage(blocks: readonly Block[], passage: Passage): QuotedPassage | null {
  const story = storyText(blocks)
  const { text } = story
  let from = offsetOf(story, passage.block, passage.start)
  let to = offsetOf(story, passage.endBlock, passage.end)
  if (from === null || to === null) return null
  to = Math.min(to, from + PASSAGE_LENGTH)
  // Half a sign is none: the pair is taken, or left, whole.
  if (isLow(text, from)) from--
  if (isLow(text, to)) to--
  const words = text.slice(from, to)
  from += words.length - words.trimStart().length
  to -= words.length - words.trimEnd().length
  const place = passageAt(story, from, to)
  if (!place) return null
  return {
    ...place,
    text: text.slice(from, to).toWellFormed(),
    before: text.slice(Math.max(0, from - CONTEXT_LENGTH), from).toWellFormed(),
    after: text.slice(to, to + CONTEXT_LENGTH).toWellFormed(),
  }
}
