import type { Attribution } from './attribution'
import type { ClaimFact } from './claim-fact'
import { claimSpan } from './claim-span'
import type { AttributedText } from './quote-place'

// Who speaks without a name; an office ("the ministry") can be asked, "officials" can't.
const nobody =
  /\b(?:official|source|diplomat|aide|insider|witness|people|person|executive|employee|clerk|expert|analyst|observer|resident|critic|account|outlet|user|report|many|some|other)(?:e?s)?\b/
const named = /\p{Upper}\p{Alpha}/u

/** The claims of one sentence outside quotation marks. */
export function findClaims(
  { sentence, tokens, attributions }: AttributedText,
  sourceOf: (attribution: Attribution) => string | null,
  quoted: (offset: number) => boolean,
): readonly ClaimFact[] {
  const claims = attributions.flatMap((attribution) => {
    const source = sourceOf(attribution)
    const span = claimSpan(tokens, attribution)
    if (source === null || span === null) return []
    const own = tokens.slice(span.first, span.end)
    if (own.some((token) => quoted(sentence.start + token.start))) return []
    const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0]
    return [
      {
        sentence: { block: sentence.block, index: sentence.index },
        span: { start, end },
        text: sentence.text.slice(start, end),
        source,
        unnamed: nobody.test(source.toLowerCase()) && !named.test(source.slice(1)),
      },
    ]
  })
  // "Lee said the sailors thought it safe" is what Lee said, and told there whole.
  return claims.filter(
    ({ span }) => !claims.some((other) => other.span.start < span.start && other.span.end >= span.end),
  )
}
