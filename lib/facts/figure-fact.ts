import type { SentenceRef, Span } from '@/lib/article/sentence'

/** A number with what it counts, its hedge and who says so. All strings but `unit` are spans of the sentence. */
export interface FigureFact {
  readonly sentence: SentenceRef
  readonly span: Span
  readonly text: string
  /** `null` when the words name no number ("several dozen"). */
  readonly value: number | null
  /** Upper end of a range. */
  readonly hi: number | null
  /** "more than", "around". */
  readonly hedge: string | null
  /** ISO 4217 for money, `%`, else the unit's own word. */
  readonly unit: string | null
  /** The noun phrase behind the number: what it counts, or is a share or a price of. */
  readonly counted: string | null
  /** Where that is missing, the words that lead to the number: "Turnout fell". Half a clause: to find a figure by, not to show beside it. */
  readonly lead: string | null
  /** What was done to those counted, where that stands before the number: "killing" of "killing 1,200 people". */
  readonly event: string | null
  /** Where and when it holds: "in Gaza since the war began". English. */
  readonly scope: string | null
  /** Who says so: "the port authority". */
  readonly per: string | null
}
