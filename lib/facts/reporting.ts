import type { Token } from './tokens'

type Tokens = readonly Token[]

/** How a language reports what others say, beyond its verbs of saying and its "according to": English alone, and loaded with its words. */
export interface Reporting<Words> {
  /** Words by which a source can be told besides. */
  readonly cues: readonly string[]
  /** "saying": behind a comma whoever has just been named goes on. */
  readonly goesOnSaying: ReadonlySet<string>
  /** "In a poll by the Harbor Institute": behind the preposition; `null` where no source stands. */
  readonly behindIn: (tokens: Tokens, index: number, words: Words) => number | null
  /** "40 boats, put at $5 million by the insurer": the words a "by" at `index` covers. */
  readonly toldBy: (tokens: Tokens, index: number) => { readonly first: number; readonly end: number } | null
  /** Whether a word can be the verb by which somebody vouches for what the sentence tells. */
  readonly canVouch: (tokens: Tokens, index: number, words: Words) => boolean
  /** Whether the verb makes its subject vouch for a number in the rest of the sentence. */
  readonly doesVouch: (
    tokens: Tokens,
    verb: number,
    subject: { readonly first: number; readonly end: number },
    isBehind: boolean,
  ) => boolean
  /** "warned of a flood": what stands there is no clause that anybody says. */
  readonly isNoClause: (tokens: Tokens, at: number) => boolean
}
