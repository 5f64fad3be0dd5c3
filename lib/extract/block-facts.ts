import type { Block, Run } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'

export const runsOf = (block: Block): readonly Run[] => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.runs
    case 'list':
      return block.items.flatMap((item) => [...item.runs, ...(item.children ? runsOf(item.children) : [])])
    default:
      return []
  }
}

/** 0…1: how much of a block's text is link. */
export function linkedPart(block: Block): number {
  const runs = runsOf(block)
  const all = runs.reduce((sum, run) => sum + run.text.trim().length, 0)
  const linked = runs.reduce((sum, run) => sum + (run.href ? run.text.trim().length : 0), 0)
  return all === 0 ? 0 : linked / all
}

// Shorter than this a paragraph may be a label; Chinese, Japanese and Korean say the same in a third of the characters.
const LABEL = 90
const DENSE_LABEL = 30
const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** A paragraph that is running text for certain. */
export function isProse(block: Block): boolean {
  if (block.type !== 'paragraph') return false
  const text = blockText(block)
  return text.length >= (dense.test(text) ? DENSE_LABEL : LABEL) && linkedPart(block) < 0.5
}
