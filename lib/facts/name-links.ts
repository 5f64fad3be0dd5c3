import { noEvidence } from './evidence'
import type { FactWords, NameKind } from './fact-words'
import { addEvidence, best, decided, type Entity } from './name-entity'
import { hasArticle, type NameMention } from './name-mention'
import { isPossessive } from './name-run'

/** A mention and the entity it belongs to. */
export interface Sighting {
  readonly mention: NameMention
  readonly entity: Entity
}

// From here on a kind is sure enough to speak for others.
const sure = 2
const surer = 4
// By how it sounds alone nobody has as much.
const surest = 2.5

const lend = (entity: Entity, kind: NameKind | 'thing', points: number): void =>
  addEvidence(entity, { ...noEvidence(), [kind]: points }, noEvidence())

const party = '(?:, (?:\\d+|[dr]-[^ ]+(?: [^ ;]+)?) ?)?'
const listed = new RegExp(`^${party}(?:[,;]|[,;]? ?(?:and|und|et|y|ed?|en|ve)|,? ?or|&)$`)

/** Whether two names stand in one list: "Ann Lee, 29, Bo Diaz and Kim Sorel", "Ann Lee, D-Orlo; Bo Diaz, R-Harlan". */
function isListed(one: NameMention, other: NameMention): boolean {
  // "Norway and Ghana’s ministers": the second is whose, not who.
  if (one.sentence !== other.sentence || isPossessive(other.tokens[other.end - 1])) return false
  if (other.roleFirst - one.end > 5) return false
  const between = one.tokens.slice(one.end, other.roleFirst).map(({ lower }) => lower)
  return listed.test(between.join(' '))
}

type Pair = readonly [one: Sighting, other: Sighting]

const listedPairs = (sightings: readonly Sighting[]): readonly Pair[] =>
  sightings.flatMap((one, index) => {
    const other = sightings[index + 1]
    return other && one.entity !== other.entity && isListed(one.mention, other.mention) ? [[one, other]] : []
  })

/** "residents Ann Lee, 29, and Bo Diaz": a role in the plural is that of all in its list. */
export function shareRoles(sightings: readonly Sighting[], words: FactWords): void {
  for (const [{ entity }, { entity: other }] of listedPairs(sightings)) {
    const isPlural = entity.role
      ?.toLowerCase()
      .split(/[. ]+/)
      .some(
        (word) =>
          words.names.severalRoles?.has(word.replace(/^(?:ex|vice)-?/, '')) ??
          (word.endsWith('s') && words.names.roles.has(word.slice(0, -1))),
      )
    if (!isPlural) continue
    other.role ??= entity.role
    if (best(other).its < sure) lend(other, 'person', sure)
  }
}

/** What stands in one list is of one kind: the sure ones tell for the others, outside English who somebody is alone. */
export function lendInLists(sightings: readonly Sighting[], english: boolean): void {
  const pairs = listedPairs(sightings)
  const pass = (from: Entity, to: Entity, isLong: boolean): void => {
    const { kind, its: points } = best(from)
    if (!isLong && kind !== 'place') return
    if (!english && (kind !== 'person' || to.most.person < 1)) return
    // What looks like somebody's name is lent another kind only by what is surer still.
    const looksPerson = kind !== 'person' && to.most.person > 1 && points < surer
    // "based in Orlo, USAA": initials are seldom a place's.
    if (kind === 'place' && /^\p{Upper}{3,}$/u.test(to.mentions[0]?.text ?? '')) return
    // "Residents of Orlo, Ha Melko": the name of a village may sound like a person's.
    const sounds = kind === 'place' && points >= surer && from.itself.place < sure && best(to).its < surest
    if (points >= sure && decided(from) !== null && (best(to).its < sure || sounds) && !looksPerson)
      lend(to, kind, kind === 'place' ? Math.min(points, surer) : 2)
  }
  // "Norburg University, Harlan,": a comma alone makes no list of two.
  const lent = pairs.map(
    ([one, other], index) =>
      [
        one.entity,
        other.entity,
        other.mention.roleFirst - one.mention.end > 1 ||
          one.mention.tokens[one.mention.end]?.text !== ',' ||
          pairs[index - 1]?.[1] === one ||
          pairs[index + 1]?.[0] === other,
      ] as const,
  )
  for (const [one, other, isLong] of lent) pass(one, other, isLong)
  for (const [one, other, isLong] of lent.toReversed()) pass(other, one, isLong)
}

/** "Orlo’s Wavecast", where Orlo is a firm: what it makes or runs, if nothing says more. */
export function lendToOwned(sightings: readonly Sighting[]): void {
  for (const [index, { mention, entity }] of sightings.entries()) {
    const next = sightings[index + 1]
    const isOwned =
      next?.mention.tokens === mention.tokens &&
      next.mention.roleFirst === mention.end &&
      isPossessive(mention.tokens[mention.end - 1])
    if (isOwned && decided(entity) === 'organisation' && decided(next.entity) !== 'person')
      lend(next.entity, 'thing', 3)
  }
}

/** Eva Varga beside Tom Varga is a person as he is, and so is he of whom "Varga" is told later; "Orlo Phone", where Orlo is a firm, is what it makes. */
export function lendByShortForms(entities: readonly Entity[]): void {
  const alone = entities.filter(({ parts }) => parts.length === 1)
  const kindOfWord = new Map(alone.map((entity) => [entity.key, decided(entity)]))
  const bare = new Set(alone.filter(({ mentions }) => !mentions.some(hasArticle)).map(({ key }) => key))
  const full = entities.filter(({ parts }) => parts.length > 1)
  const surnames = new Set(
    full
      .filter((entity) => decided(entity) === 'person' && best(entity).its >= sure)
      .map(({ parts }) => parts.at(-1)),
  )
  for (const entity of full) {
    const [first, last] = [entity.parts[0] ?? '', entity.parts.at(-1) ?? '']
    const toldShort = entity.most.person > 0 && bare.has(last) && kindOfWord.get(last) !== 'place'
    if (best(entity).its < sure && (surnames.has(last) || toldShort)) entity.most.person += 1
    if (kindOfWord.get(first) === 'organisation') lend(entity, 'thing', 2.5)
  }
}
