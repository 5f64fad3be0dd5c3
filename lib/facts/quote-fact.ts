import type { SentenceRef, Span } from '@/lib/article/sentence'

export interface QuoteFact {
  readonly sentence: SentenceRef
  /** The quoted words without their marks. */
  readonly span: Span
  readonly text: string
  /** `null` where somebody says it whose name can't be made out. */
  readonly speaker: string | null
}
