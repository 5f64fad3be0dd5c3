import type { SentenceRef } from '@/lib/article/sentence'
import type { ClaimFact } from '@/lib/facts/claim-fact'
import type { DateFact } from '@/lib/facts/date-fact'
import type { FigureFact } from '@/lib/facts/figure-fact'
import type { NameFact, PersonFact } from '@/lib/facts/name-fact'
import type { QuoteFact } from '@/lib/facts/quote-fact'

/** What an article says in short. Every entry is a span of the article and knows its sentence. */
export interface Digest {
  /** How many sentences were looked through: those of the whole article, unless it is longer than any newsroom's. */
  readonly sentenceCount: number
  /** In reading order. */
  readonly summary: readonly SentenceRef[]
  /** Ranked: what a reader needs first comes first. */
  readonly figures: readonly FigureFact[]
  readonly dates: readonly DateFact[]
  readonly quotes: readonly QuoteFact[]
  /** Reported without quotation marks. */
  readonly claims: readonly ClaimFact[]
  readonly people: readonly PersonFact[]
  readonly organisations: readonly NameFact[]
  readonly places: readonly NameFact[]
}
