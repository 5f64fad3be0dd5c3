import { type Attribution, attributionOf } from './attribution'
import type { ClaimFact } from './claim-fact'
import { findClaims } from './find-claims'
import { firstAt } from './first-at'
import type { QuoteFact } from './quote-fact'
import type { AttributedText } from './quote-place'
import type { Token } from './tokens'

/** Who vouches for the token at `index` of a sentence; `null`: the paper itself. */
export type SourceAt = (index: number) => string | null

/** Whoever spoke last in the story: "they said" means them. */
export interface Spoken {
  last: string | null
  person: string | null
}

// An account goes on in the past tense; "The port handles $4 billion a year" is the paper's own word.
const past = /^(?:was|were|had|did|\p{Ll}{3,}ed)$/u
const present = /^(?:is|are|has|have|does)$/
const goesOnTelling = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => past.test(lower)) && !tokens.some(({ lower }) => present.test(lower))

// "Ann Lee", "Mr Lee": "she" is no ministry.
const aName = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u

/** What one sentence owes to others. */
export interface Sourced {
  readonly sourceAt: SourceAt
  readonly claims: readonly ClaimFact[]
}

/** The quoted stretches of a block by offsets into its text, each with its speaker. */
const quotedIn = (reads: readonly AttributedText[], quotes: readonly QuoteFact[]) =>
  quotes.flatMap(({ sentence, span, speaker }) => {
    const own = reads[sentence.index - (reads[0]?.sentence.index ?? 0)]?.sentence
    return own ? [{ start: own.start + span.start, end: own.start + span.end, speaker }] : []
  })

/** Sentence by sentence of one block. What is quoted is the speaker's; a sentence that names nobody goes on with whom the sentence before named, as papers write it; "they said" is whoever spoke last. */
export function findSources(
  reads: readonly AttributedText[],
  quotes: readonly QuoteFact[],
  spoken: Spoken,
): readonly Sourced[] {
  const quoted = quotedIn(reads, quotes)
  const speechAt = (at: number) => {
    const speech = quoted[firstAt(quoted, at + 1, ({ start }) => start) - 1]
    return speech && at < speech.end ? speech : null
  }
  let goesOn = false
  return reads.map((read) => {
    const { sentence, tokens, attributions } = read
    const before = spoken.last
    const inherited = attributions.length === 0 && goesOn && goesOnTelling(tokens) ? before : null
    const named = attributions.findLast(({ source }) => source !== null)?.source
    spoken.last = named ?? spoken.last
    // Half a sentence is enough to make the account somebody's; "what the man said was a bag" is not.
    goesOn = attributions.some(({ covers }) => (covers.end - covers.first) * 2 >= tokens.length)
    const person = spoken.person
    spoken.person =
      attributions.findLast(({ source }) => source !== null && aName.test(source))?.source ?? person
    const own = (each: Attribution) =>
      attributions.findLast(({ source, end }) => source !== null && end <= each.first)
    const name = (each: Attribution | null) =>
      each && (each.source ?? own(each)?.source ?? (each.person ? (person ?? before) : before))
    return {
      sourceAt: (index) =>
        speechAt(sentence.start + (tokens[index]?.start ?? 0))?.speaker ??
        name(attributionOf(attributions, index)) ??
        inherited,
      claims: findClaims(read, name, (at) => speechAt(at) !== null),
    }
  })
}
