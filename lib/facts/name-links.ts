import { addEvidence, best, decided, type Entity } from './name-entity'
import { type NameKind, noEvidence } from './name-evidence'
import type { NameMention } from './name-mention'

/** A mention and the entity it belongs to. */
export interface Sighting {
  readonly mention: NameMention
  readonly entity: Entity
}

// From here on a kind is sure enough to speak for others.
const sure = 3
const surer = 4

const lend = (entity: Entity, kind: NameKind | 'thing', points: number): void =>
  addEvidence(entity, { ...noEvidence(), [kind]: points })

/** Whether two names stand in one list: "Ann Lee, 29, Bo Diaz and Kim Sorel". */
export function isListed(one: NameMention, other: NameMention): boolean {
  if (one.sentence !== other.sentence) return false
  const between = one.tokens.slice(one.end, other.roleFirst).map(({ lower }) => lower)
  return between.length <= 5 && /^(?:, \d+ ?)?(?:,|, and|and|or|, or|&)$/.test(between.join(' '))
}

/** What stands in one list is of one kind: the sure ones tell for the others. */
export function lendInLists(sightings: readonly Sighting[]): void {
  const pairs = sightings.flatMap((one, index) => {
    const other = sightings[index + 1]
    return other && one.entity !== other.entity && isListed(one.mention, other.mention)
      ? [[one.entity, other.entity] as const]
      : []
  })
  const pass = (from: Entity, to: Entity): void => {
    const [kind, points] = best(from)
    // What looks like somebody's name is lent another kind only by what is surer still.
    const looksPerson = kind !== 'person' && to.most.person > 1 && points < surer
    if (points >= sure && decided(from) !== null && best(to)[1] < sure && !looksPerson) lend(to, kind, 2)
  }
  for (const [one, other] of pairs) pass(one, other)
  for (const [one, other] of pairs.toReversed()) pass(other, one)
}

/** "Tom Varga" of whom "Varga" is told later is a person; so is Eva Varga beside him. A firm is told by its first word: "Orlo Media", "Orlo". */
export function lendByShortForms(entities: readonly Entity[]): void {
  const single = new Set(entities.filter(({ parts }) => parts.length === 1).map(({ key }) => key))
  // What is named again and again by one word, and is nobody's surname, is rather a body than anything else.
  const tails = new Set(
    entities.flatMap(({ parts }) => (parts.length > 1 ? [parts.at(-1) ?? '', parts[0] ?? ''] : [])),
  )
  for (const entity of entities)
    if (entity.parts.length === 1 && !entity.doubtful && entity.mentions.length > 2 && !tails.has(entity.key))
      lend(entity, 'organisation', 2)
  const firms = new Set(
    entities
      .filter((entity) => entity.parts.length === 1 && decided(entity) === 'organisation')
      .map(({ key }) => key),
  )
  const full = entities.filter(({ parts }) => parts.length > 1 && parts.length < 6)
  for (const entity of full) {
    const [first, last] = [entity.parts[0] ?? '', entity.parts.at(-1) ?? '']
    if (single.has(last) && !single.has(first)) lend(entity, 'person', 2)
    if (single.has(first) && !single.has(last)) lend(entity, 'organisation', 1)
    // "Orlo Phone", where Orlo is a firm, is what it makes.
    if (firms.has(first)) lend(entity, 'thing', 2.5)
  }
  const people = full.filter((entity) => decided(entity) === 'person' && best(entity)[1] >= sure)
  const surnames = new Set(people.map(({ parts }) => parts.at(-1)))
  const givenNames = new Set(people.map(({ parts }) => parts[0]))
  for (const entity of full) {
    if (best(entity)[1] >= sure) continue
    if (surnames.has(entity.parts.at(-1))) lend(entity, 'person', 2)
    else if (givenNames.has(entity.parts[0])) lend(entity, 'person', 1)
  }
}
