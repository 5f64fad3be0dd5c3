import type { ClaimFact } from '@/lib/facts/claim-fact'
import type { QuoteFact } from '@/lib/facts/quote-fact'
import { newlyTold } from './newly-told'

interface Voices {
  readonly quotes: readonly QuoteFact[]
  readonly claims: readonly ClaimFact[]
}

type Said = Pick<QuoteFact, 'sentence' | 'span'>

const addressOf = ({ sentence: { block, index } }: Said): string => `${block}:${index}`

const overlap = (one: Said, other: Said): boolean =>
  one.span.start < other.span.end && other.span.start < one.span.end

/** What is said in both, told once: of two quotations or two reports the one ranked first; of a report in a report ("officials said the union says") the outer one; of a quotation and a report of it the speaker's own words. */
export function joinSaid({ quotes, claims }: Voices): Voices {
  const isNew = newlyTold()
  const quotesIn = Map.groupBy(quotes, addressOf)
  const claimsIn = Map.groupBy(claims, addressOf)
  const inAnother = (claim: ClaimFact): boolean =>
    (claimsIn.get(addressOf(claim)) ?? []).some(
      (other) => other !== claim && overlap(claim, other) && other.text.length > claim.text.length,
    )
  const isQuoted = (claim: ClaimFact): boolean =>
    (quotesIn.get(addressOf(claim)) ?? []).some((quote) => overlap(claim, quote))
  return {
    quotes: quotes.filter(({ text }) => isNew(text)),
    claims: claims.filter((claim) => !inAnother(claim) && !isQuoted(claim)).filter(({ text }) => isNew(text)),
  }
}
