import type { VersionSentence } from './version-sentences'

// Scripts without spaces between words are compared two signs at a time.
const DENSE = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/
const WORD = /[\p{Alpha}\p{Gr_Ext}\p{N}]+/gu

/** Two sentences are one, altered, when they share half of what they are made of (Dice's measure). */
const ALIKE = 0.5
/** A neighbour that stayed, or was paired, speaks for a pair; not against it. */
const NEIGHBOUR = 0.05
/** A word in more sentences than this finds nobody in particular. */
const COMMON = 40
/** What is longer is data. */
const LONGEST = 5_000

function partsOf({ key }: VersionSentence): ReadonlySet<string> {
  const text = key.slice(0, LONGEST).toLowerCase()
  if (!DENSE.test(text)) return new Set(text.match(WORD) ?? [])
  const parts = new Set<string>()
  for (let at = 0; at + 1 < text.length; at++) parts.add(text.slice(at, at + 2))
  return parts
}

interface Pair {
  readonly old: number
  readonly fresh: number
}

interface Candidate extends Pair {
  readonly score: number
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const part of one) if (other.has(part)) shared++
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size)
}

/** Which sentence that is gone became which new one, by index; each at most once. Only those that share an uncommon word are looked at, so that it stays quick in long stories. */
export function pairAltered(
  gone: readonly VersionSentence[],
  added: readonly VersionSentence[],
  nextTo: (pair: Pair) => boolean,
): readonly Pair[] {
  const before = gone.map(partsOf)
  const after = added.map(partsOf)
  const holders = new Map<string, number[]>()
  for (const [at, parts] of after.entries())
    for (const part of parts) {
      const own = holders.get(part)
      if (own) own.push(at)
      else holders.set(part, [at])
    }
  const candidates: Candidate[] = []
  for (const [old, parts] of before.entries()) {
    const near = new Set<number>()
    for (const part of parts) {
      const own = holders.get(part) ?? []
      if (own.length <= COMMON) for (const at of own) near.add(at)
    }
    for (const fresh of near) {
      const score = alike(parts, after[fresh] ?? new Set())
      const same = gone[old]?.place === added[fresh]?.place
      if (same && score >= ALIKE)
        candidates.push({ old, fresh, score: score + (nextTo({ old, fresh }) ? NEIGHBOUR : 0) })
    }
  }
  // A headline stays the headline, however little is left of it.
  for (const place of ['title', 'dek'] as const) {
    const old = gone.findIndex((sentence) => sentence.place === place)
    const fresh = added.findIndex((sentence) => sentence.place === place)
    if (old >= 0 && fresh >= 0) candidates.push({ old, fresh, score: 2 })
  }
  candidates.sort((a, b) => b.score - a.score || a.old - b.old)
  const [used, taken] = [new Set<number>(), new Set<number>()]
  return candidates.filter(({ old, fresh }) => {
    if (used.has(old) || taken.has(fresh)) return false
    used.add(old)
    taken.add(fresh)
    return true
  })
}
