import type { SentenceRef, Span } from '@/lib/article/sentence'

/** An organisation or a place where the article names it first. */
export interface NameFact {
  readonly sentence: SentenceRef
  readonly span: Span
  readonly text: string
  readonly name: string
}

/** A person, with who they are in the article's own words. */
export interface PersonFact extends NameFact {
  readonly role: string | null
}
