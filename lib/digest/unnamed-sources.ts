import type { ClaimFact } from '@/lib/facts/claim-fact'

/** The sources whom nobody could ask, each once, by the claim that tells most of them: "officials" are the "city officials" of the sentence before. */
export function unnamedSources(claims: readonly ClaimFact[]): readonly ClaimFact[] {
  const found: ClaimFact[] = []
  for (const claim of claims) {
    if (!claim.unnamed) continue
    const same = found.findIndex(({ source }) => isSame(source.toLowerCase(), claim.source.toLowerCase()))
    if (same < 0) found.push(claim)
    else if (claim.source.length > (found[same]?.source.length ?? 0)) found[same] = claim
  }
  return found
}

const isSame = (one: string, other: string): boolean =>
  one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)
