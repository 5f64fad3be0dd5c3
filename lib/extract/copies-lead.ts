import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import { overlap, words } from './same-words'

// The lead, and the paragraph after a dateline or an editor's note.
const FIRST = 3
const SAME = 0.85

/** Whether a description only repeats how the story begins, as many systems write it by themselves. */
export function copiesLead(description: string, blocks: readonly Block[]): boolean {
  const start = words(description).slice(0, 60)
  const texts = blocks
    .filter(({ type }) => type === 'paragraph' || type === 'heading')
    .slice(0, FIRST)
    .map(blockText)
  return texts.some(
    (text) => words(text).startsWith(start) || (text.length > 60 && overlap(text, description) >= SAME),
  )
}
