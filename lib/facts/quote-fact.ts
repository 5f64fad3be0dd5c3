import type { SentenceRef, Span } from '@/lib/article/sentence'

export interface QuoteFact {
  readonly sentence: SentenceRef
  /** The quoted words without their marks. */
  readonly span: Span
  readonly text: string
  readonly speaker: string
}

/** Words somebody says; `null` where it can't be made out who: they are nobody else's, and not shown. */
export type QuoteRead = Omit<QuoteFact, 'speaker'> & { readonly speaker: string | null }

export const isSpoken = (quote: QuoteRead): quote is QuoteFact => quote.speaker !== null
