import type { Block } from '@/lib/article/block'
import { blockText } from '@/lib/article/block-text'
import type { PageSignals } from './page-signals'
import type { Refusal } from './refusal'

// Three short sentences, the smallest thing a newsroom publishes.
const LEAST_TEXT = 140

/** The quality gate: why these blocks are no article, or `null` when they are one. */
export function judge({ page }: PageSignals, blocks: readonly Block[]): Refusal | null {
  const text = blocks.reduce((sum, block) => sum + blockText(block).length, 0)
  if (text >= LEAST_TEXT) return null
  return (page.body?.textContent.trim().length ?? 0) === 0 ? 'empty' : 'tooLittleText'
}
