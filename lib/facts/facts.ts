import type { Sentence } from '@/lib/article/sentence'
import type { ClaimFact } from './claim-fact'
import type { DateFact } from './date-fact'
import type { FigureFact } from './figure-fact'
import type { NameFact, PersonFact } from './name-fact'
import type { QuoteFact } from './quote-fact'

/** What a story says in numbers, days, voices and names. */
export interface Facts {
  readonly figures: readonly FigureFact[]
  readonly dates: readonly DateFact[]
  readonly quotes: readonly QuoteFact[]
  readonly claims: readonly ClaimFact[]
  readonly people: readonly PersonFact[]
  readonly organisations: readonly NameFact[]
  readonly places: readonly NameFact[]
}

/** A block of the story and its sentences. */
export interface FactsBlock {
  readonly text: string
  readonly sentences: readonly Sentence[]
}

/** Everything a story says in numbers, days, voices and names, in reading order, nothing merged or ranked yet. */
export type FactFinder = (blocks: readonly FactsBlock[], publishedAt: string | null) => Facts
