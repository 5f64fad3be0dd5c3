import type { SentenceRef, Span } from '@/lib/article/sentence'

export interface QuoteFact {
  readonly sentence: SentenceRef
  /** The quoted words without their marks. */
  readonly span: Span
  readonly text: string
  readonly speaker: string | null
}
