import type { NameKind } from './fact-words'

/** What speaks for each kind, in points, and against its being a name at all. */
export type Evidence = Record<NameKind | 'thing', number>

export const noEvidence = (): Evidence => ({ person: 0, organisation: 0, place: 0, thing: 0 })
