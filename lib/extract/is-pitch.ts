import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import { certainPitches, pitches } from './pitch-phrases'

// Consent takes the most words; longer text is the story's.
const LONGEST = 900
// A story quotes people, a box does not.
const quoted = /[“”„«»「」]|(?:^|\s)"\p{Alpha}/u

/** Whether a block is the paper speaking to its reader as a customer. */
export function isPitch(block: Block): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'list') return false
  const text = blockText(block).trim()
  if (text.length > LONGEST) return false
  return certainPitches.test(text) || (!quoted.test(text) && pitches.some((pitch) => pitch.test(text)))
}
