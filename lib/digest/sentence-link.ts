import type { Sentence, SentenceRef, Span } from '@/lib/article/sentence'

/** Where something stands in the article: UTF-16 offsets into `blockText(blocks[block])`. */
export interface TextRange {
  readonly block: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The sentence at an address; `undefined` when the article has none there. */
const sentenceAt = (sentences: readonly Sentence[], ref: SentenceRef): Sentence | undefined =>
  sentences.find((sentence) => sentence.block === ref.block && sentence.index === ref.index)

/** What to light up for a summary line: its whole sentence. */
export function sentenceRange(sentences: readonly Sentence[], ref: SentenceRef): TextRange | null {
  const sentence = sentenceAt(sentences, ref)
  if (!sentence) return null
  return { block: sentence.block, start: sentence.start, end: sentence.end, text: sentence.text }
}

/** The very words of a fact. A quotation may run on over the sentences behind the one it begins in. */
export function factRange(
  sentences: readonly Sentence[],
  fact: { readonly sentence: SentenceRef; readonly span: Span; readonly text: string },
): TextRange | null {
  const sentence = sentenceAt(sentences, fact.sentence)
  if (!sentence) return null
  return {
    block: sentence.block,
    start: sentence.start + fact.span.start,
    end: sentence.start + fact.span.end,
    text: fact.text,
  }
}
