import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'

// "15:10 Uhr", "3.42pm", "16.32 GMT", alone or before the writer's name.
const clock = /^\d{1,2}[:.h]\d{2}(?:\s?(?:uhr|[ap]\.?m\.?|[A-Z]{2,4}))?(?=\s|$)/iu
const LONGEST = 60
const FEWEST_ENTRIES = 3

const timeIn = (block: Block): string | null => {
  const text = block.type === 'paragraph' || block.type === 'heading' ? blockText(block) : ''
  return text.length <= LONGEST ? (clock.exec(text)?.[0] ?? null) : null
}

/** The time of day in a line over an entry of a live blog; `null` elsewhere: a single such line is the story's own date line. */
export function entryTime(block: Block, blocks: readonly Block[]): string | null {
  const time = timeIn(block)
  return time && blocks.filter(timeIn).length >= FEWEST_ENTRIES ? time : null
}
