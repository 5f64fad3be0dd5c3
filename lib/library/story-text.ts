import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'

/** A stretch of a story, from a place in one block to a place in the same or a later one; offsets are UTF-16, into `blockText`. */
export interface Passage {
  readonly block: number
  readonly start: number
  readonly endBlock: number
  readonly end: number
}

interface Part {
  readonly block: number
  /** Where its text begins in the whole. */
  readonly at: number
  readonly length: number
}

/** All that a story tells as one string, blocks apart by `\n`; those without text (pictures, rules) leave no trace, so that a picture put in between moves nothing. */
export interface StoryText {
  readonly text: string
  readonly parts: readonly Part[]
}

export function storyText(blocks: readonly Block[]): StoryText {
  const texts: string[] = []
  const parts: Part[] = []
  let at = 0
  for (const [block, each] of blocks.entries()) {
    const text = blockText(each)
    if (text === '') continue
    parts.push({ block, at, length: text.length })
    texts.push(text)
    at += text.length + 1
  }
  return { text: texts.join('\n'), parts }
}

/** The last part that satisfies a condition which holds for the first ones and for no later one. */
function lastPart(parts: readonly Part[], holds: (part: Part) => boolean): Part | undefined {
  let [low, high] = [0, parts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const part = parts[middle]
    if (part && holds(part)) low = middle + 1
    else high = middle
  }
  return parts[low - 1]
}

/** `null` when the story has no such place. */
export function offsetOf({ parts }: StoryText, block: number, offset: number): number | null {
  const part = lastPart(parts, (each) => each.block <= block)
  return part?.block === block && offset <= part.length ? part.at + offset : null
}

export function passageAt({ parts }: StoryText, from: number, to: number): Passage | null {
  const first = lastPart(parts, ({ at }) => at <= from)
  const last = lastPart(parts, ({ at }) => at < to)
  if (!first || !last || from >= to || first.at > last.at) return null
  const end = Math.min(to - last.at, last.length)
  return { block: first.block, start: from - first.at, endBlock: last.block, end }
}
