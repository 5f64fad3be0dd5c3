import type { Block } from './block'
import { blockText } from './block-text'

// Scripts written without spaces between words; only they need the segmenter, which is slow.
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/

// A lone dash or bullet is no word; one letter or digit is.
const letter = /[\p{Alpha}\p{N}]/u

export function countWords(blocks: readonly Block[], language: string | null): number {
  const text = blocks.map(blockText).join('\n')
  if (!unspaced.test(text))
    return text.split(/\s+/).filter((word) => word.length > 1 || letter.test(word)).length
  let count = 0
  for (const { isWordLike } of new Intl.Segmenter(language ?? undefined, { granularity: 'word' }).segment(
    text,
  ))
    if (isWordLike) count++
  return count
}
