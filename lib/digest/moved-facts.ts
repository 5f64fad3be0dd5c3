import type { SentenceRef } from '@/lib/article/sentence'
import type { FigureFact } from '@/lib/facts/figure-fact'
import { comparable } from './comparable'
import type { Digest } from './digest-result'
import type { VersionSentence } from './version-sentences'

/** A fact that both versions have and tell differently, in their own words. */
export interface MovedFact {
  readonly kind: 'figure' | 'date' | 'role'
  /** What is counted, or whose role it is; `null` where the sentence must tell. */
  readonly about: string | null
  readonly before: string
  readonly after: string
  /** The sentence it stands in now. */
  readonly sentence: string
}

/** A sentence before and after it was altered. */
export interface AlteredPair {
  readonly before: VersionSentence
  readonly after: VersionSentence
}

export interface Compared {
  readonly altered: readonly AlteredPair[]
  readonly gone: readonly VersionSentence[]
  readonly added: readonly VersionSentence[]
}

const same = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && comparable(a).toLowerCase() === comparable(b).toLowerCase())

const standsIn = (ref: SentenceRef, { block, index }: VersionSentence): boolean =>
  ref.block === block && ref.index === index

const within = <T extends { readonly sentence: SentenceRef }>(
  facts: readonly T[],
  sentences: readonly VersionSentence[],
): readonly T[] => {
  const places = new Set(sentences.map(({ block, index }) => `${block}:${index}`))
  return facts.filter(({ sentence: { block, index } }) => places.has(`${block}:${index}`))
}

/** Hedges travel with the number (DESIGN.md, promise 2), on the side where they stand. */
function withHedge({ text, hedge, span }: FigureFact, sentence: string): string {
  if (hedge === null || text.includes(hedge)) return text
  return sentence.indexOf(hedge) < span.start ? `${hedge} ${text}` : `${text} ${hedge}`
}

const countsSame = (a: FigureFact, b: FigureFact): boolean =>
  a.unit === b.unit && same(a.counted ?? a.lead, b.counted ?? b.lead)

/** "containers" and "containers waiting offshore". */
function countsAlike(a: FigureFact, b: FigureFact): boolean {
  if (countsSame(a, b)) return true
  if (a.unit !== b.unit || a.counted === null || b.counted === null) return false
  const [one, other] = [a.counted, b.counted].map((counted) => `${comparable(counted).toLowerCase()} `)
  return one !== undefined && other !== undefined && (one.startsWith(other) || other.startsWith(one))
}

const differs = (a: FigureFact, b: FigureFact): boolean => a.value !== b.value || a.hi !== b.hi

function movedFigure(
  before: FigureFact,
  after: FigureFact,
  from: VersionSentence,
  to: VersionSentence,
): MovedFact {
  return {
    kind: 'figure',
    about: after.counted,
    before: withHedge(before, from.text),
    after: withHedge(after, to.text),
    sentence: to.text,
  }
}

/** Within a sentence a figure is the one that counts the same; where the sentence has only one of its unit before and after, that one. */
function figuresOf(pair: AlteredPair, before: Digest, after: Digest): readonly MovedFact[] {
  const old = within(before.figures, [pair.before])
  const fresh = within(after.figures, [pair.after])
  const alone = (facts: readonly FigureFact[], unit: string | null) =>
    facts.filter((fact) => fact.unit === unit).length === 1
  const left = new Set(fresh)
  return old.flatMap((fact) => {
    const candidates = [...left]
    const match =
      candidates.find((other) => countsSame(fact, other) && !differs(fact, other)) ??
      candidates.find((other) => countsAlike(fact, other)) ??
      candidates.find((other) => other.unit === fact.unit && alone(old, fact.unit) && alone(fresh, fact.unit))
    if (!match) return []
    left.delete(match)
    return differs(fact, match) ? [movedFigure(fact, match, pair.before, pair.after)] : []
  })
}

/** What was told in a sentence that is gone and is told otherwise in a new one, where no other figure counts the same. */
function figuresElsewhere({ gone, added }: Compared, before: Digest, after: Digest): readonly MovedFact[] {
  const old = within(before.figures, gone).filter(({ counted }) => counted !== null)
  const fresh = within(after.figures, added).filter(({ counted }) => counted !== null)
  return old.flatMap((fact) => {
    const twins = old.filter((other) => countsSame(fact, other))
    const [match, ...others] = fresh.filter((other) => countsSame(fact, other))
    const from = gone.find((sentence) => standsIn(fact.sentence, sentence))
    const to = match && added.find((sentence) => standsIn(match.sentence, sentence))
    if (!match || !from || !to || others.length > 0 || twins.length > 1 || !differs(fact, match)) return []
    return [movedFigure(fact, match, from, to)]
  })
}

/** Days of an altered sentence, one by one where there are as many as before. A day that only reads otherwise ("Tuesday", "yesterday") has not moved. */
function datesOf(pair: AlteredPair, before: Digest, after: Digest): readonly MovedFact[] {
  const inOrder = (facts: Digest['dates'], sentence: VersionSentence) =>
    within(facts, [sentence]).toSorted((a, b) => a.span.start - b.span.start)
  const old = inOrder(before.dates, pair.before)
  const fresh = inOrder(after.dates, pair.after)
  if (old.length !== fresh.length) return []
  return old.flatMap((fact, at) => {
    const other = fresh[at]
    if (!other || same(fact.text, other.text) || fact.iso === null || fact.iso === other.iso) return []
    const sentence = pair.after.text
    return [{ kind: 'date' as const, about: null, before: fact.text, after: other.text, sentence }]
  })
}

/** Who is somebody else now, by the page's own words. */
function rolesOf({ altered, added }: Compared, before: Digest, after: Digest): readonly MovedFact[] {
  const changed = [...altered.map((pair) => pair.after), ...added]
  return within(after.people, changed).flatMap(({ name, role, sentence: ref }) => {
    const old = before.people.find((person) => same(person.name, name))
    const sentence = changed.find((each) => standsIn(ref, each))
    if (!old || !sentence || role === null || old.role === null || same(old.role, role)) return []
    return [{ kind: 'role' as const, about: name, before: old.role, after: role, sentence: sentence.text }]
  })
}

/** Figures, days and roles that a page tells otherwise than before: only out of sentences that have changed. */
export const movedFacts = (compared: Compared, before: Digest, after: Digest): readonly MovedFact[] => [
  ...compared.altered.flatMap((pair) => figuresOf(pair, before, after)),
  ...figuresElsewhere(compared, before, after),
  ...compared.altered.flatMap((pair) => datesOf(pair, before, after)),
  ...rolesOf(compared, before, after),
]
