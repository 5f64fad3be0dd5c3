import { type Evidence, noEvidence } from './evidence'
import type { NameKind } from './fact-words'
import type { NameMention } from './name-mention'

/** All mentions of an article that are written alike. */
export interface Entity {
  readonly key: string
  readonly parts: readonly string[]
  readonly mentions: NameMention[]
  readonly most: Evidence
  /** What its surroundings say, mention by mention. */
  readonly sum: Evidence
  /** What the name tells by itself. */
  readonly itself: Evidence
  role: string | null
  /** Who the person is said to be in words that name no role by themselves. */
  described: string | null
  /** Every mention opens a sentence, and none shows that its capital is its own. */
  doubtful: boolean
}

const kinds = ['place', 'organisation', 'person', 'thing'] as const

// What is said again and again adds less than what is said once and clearly.
const againCounts = 0.3
const againAtMost = 3

// A lone capital or one preposition of place is a guess; a known name, a title or two signs are none.
const enough = 2

export const newEntity = (key: string): Entity => ({
  key,
  parts: key.replace(/,? (?:jr|sr)$/, '').split(' '),
  mentions: [],
  most: noEvidence(),
  sum: noEvidence(),
  itself: noEvidence(),
  role: null,
  described: null,
  doubtful: true,
})

export function addEvidence(entity: Entity, evidence: Evidence, itself: Evidence): void {
  for (const kind of kinds) {
    entity.itself[kind] = Math.max(entity.itself[kind], itself[kind])
    entity.sum[kind] += evidence[kind] - itself[kind]
    entity.most[kind] = Math.max(entity.most[kind], evidence[kind])
  }
}

export const points = ({ most, sum, itself }: Entity, kind: NameKind | 'thing'): number =>
  most[kind] + Math.min(againAtMost, (sum[kind] + itself[kind] - most[kind]) * againCounts)

/** What an entity is, and by how many points. */
export function best(entity: Entity): { readonly kind: NameKind; readonly its: number } {
  const place = points(entity, 'place')
  const organisation = points(entity, 'organisation')
  const person = points(entity, 'person')
  if (place > 0 && place >= organisation && place >= person) return { kind: 'place', its: place }
  return organisation > 0 && organisation >= person
    ? { kind: 'organisation', its: organisation }
    : { kind: 'person', its: Math.max(0, person) }
}

export function decided(entity: Entity): NameKind | null {
  const { kind, its } = best(entity)
  if (its < (entity.doubtful && entity.parts.length === 1 ? enough + 1 : enough)) return null
  return its > points(entity, 'thing') ? kind : null
}
