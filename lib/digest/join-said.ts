import type { ClaimFact } from '@/lib/facts/claim-fact'
import type { QuoteFact } from '@/lib/facts/quote-fact'
import { nearlySame, wordStems } from './word-stems'

interface Voices {
  readonly quotes: readonly QuoteFact[]
  readonly claims: readonly ClaimFact[]
}

type Said = Pick<QuoteFact, 'sentence' | 'span'>

const standIn = (one: Said, other: Said): boolean =>
  one.sentence.block === other.sentence.block && one.sentence.index === other.sentence.index

const overlap = (one: Said, other: Said): boolean =>
  standIn(one, other) && one.span.start < other.span.end && other.span.start < one.span.end

/** What is said in both, told once: of two quotations or two reports the one ranked first; of a report in a report ("officials said the union says") the outer one; of a quotation and a report of it the speaker's own words. */
export function joinSaid({ quotes, claims }: Voices): Voices {
  const told: ReadonlySet<string>[] = []
  const isNew = ({ text }: { readonly text: string }): boolean => {
    const stems = wordStems(text)
    if (told.some((other) => nearlySame(stems, other))) return false
    told.push(stems)
    return true
  }
  const inAnother = (claim: ClaimFact): boolean =>
    claims.some((other) => other !== claim && overlap(claim, other) && other.text.length > claim.text.length)
  return {
    quotes: quotes.filter(({ speaker }) => speaker !== null).filter(isNew),
    claims: claims
      .filter((claim) => !inAnother(claim) && !quotes.some((quote) => overlap(claim, quote)))
      .filter(isNew),
  }
}
