/** A sentence's address, the same for the summary, a fact, a highlight, the voice and "what changed". */
export interface SentenceRef {
  /** Index into `Article.blocks`. */
  readonly block: number
  /** Index among the sentences of that block. */
  readonly index: number
}

/** `start` and `end` are UTF-16 offsets into `blockText(block)`. */
export interface Sentence extends SentenceRef {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** UTF-16 offsets into a sentence's `text`. */
export interface Span {
  readonly start: number
  readonly end: number
}
