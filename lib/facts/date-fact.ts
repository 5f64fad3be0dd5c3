import type { SentenceRef, Span } from '@/lib/article/sentence'

export interface DateFact {
  readonly sentence: SentenceRef
  readonly span: Span
  /** As written: "late Tuesday". */
  readonly text: string
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `a/b`; `null` where it can't be resolved and stays as written. */
  readonly iso: string | null
  /** What happened then: the clause around it. */
  readonly clause: Span
}
