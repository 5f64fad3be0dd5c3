import type { SentenceRef, Span } from '@/lib/article/sentence'

/** What somebody is reported to have said, in the paper's words: "the officials said the talks had stalled". */
export interface ClaimFact {
  readonly sentence: SentenceRef
  readonly span: Span
  readonly text: string
  /** As the article names them; for "they said" whoever spoke before. */
  readonly source: string
  /** "officials", "a person close to the talks": nobody a reader could ask. */
  readonly unnamed: boolean
}
