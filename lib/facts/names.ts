import type { NameFact, PersonFact } from './name-fact'

/** Everything an article names, and who is meant by a last name alone. */
export interface Names {
  readonly people: readonly PersonFact[]
  readonly organisations: readonly NameFact[]
  readonly places: readonly NameFact[]
  /** Where people are named, by block: offset into the block's text and full name, in order. */
  readonly sightings: ReadonlyMap<number, readonly { readonly at: number; readonly name: string }[]>
}
