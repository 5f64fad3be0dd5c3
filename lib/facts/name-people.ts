import { decided, type Entity, points } from './name-entity'
import type { NameMention } from './name-mention'

// "Lee", who never has another name, is somebody only with a title, an age or the like.
const enoughAlone = 2.5

// No family of a story is larger; more of a name is a list, and comparing each with each takes long.
const mostBearers = 30

// A place or a body by its very name is not whoever bears it as a surname.
const known = 4

/** One person by two full names of one surname: "Elizabeth A. Burton", "E. Burton", "Somchai “Lek” Prasert", "Somchai Prasert". */
function isSame(one: Entity, other: Entity): boolean {
  const [first = '', second = ''] = [one, other].map(({ parts }) => parts[0]?.replace('.', ''))
  return first === second || (first[0] === second[0] && (first.length === 1 || second.length === 1))
}

const women = /^(?:ms|mrs|miss|lady|dame|queen|princess)$/
const men = /^(?:mr|sir|lord|king|prince)$/
const womensRole =
  /\b(?:wife|mother|daughter|sister|actress|widow|girlfriend|aunt|grandmother|\p{Alpha}+woman)\b/iu
const mensRole = /\b(?:husband|father|son|brother|boyfriend|uncle|grandfather|\p{Alpha}+man)\b/iu

/** "Mrs. Orrin" is not Mr. Orrin. */
export function sexByTitle({ tokens, first }: NameMention): 'f' | 'm' | '' {
  const title = tokens[tokens[first - 1]?.text === '.' ? first - 2 : first - 1]?.lower ?? ''
  if (women.test(title)) return 'f'
  return men.test(title) ? 'm' : ''
}

function sexOf({ mentions, role }: Entity): 'f' | 'm' | '' {
  const told = mentions.map(sexByTitle).find((sex) => sex !== '')
  if (told) return told
  if (womensRole.test(role ?? '')) return 'f'
  return mensRole.test(role ?? '') ? 'm' : ''
}

/** Every entity that names a person, by the one it stands for: itself, or the fullest name the article gives; `hasTwo`: people have two surnames, and go by the first. */
export function ownersOf(entities: readonly Entity[], hasTwo = false): ReadonlyMap<Entity, Entity> {
  const owners = new Map<Entity, Entity>()
  const people: Entity[] = []
  const bySurname = new Map<string, Entity[]>()
  const byGivenName = new Map<string, Entity>()
  const wholes = new Map<string, Entity>()
  const begins = new Map<string, Entity>()
  for (const entity of entities) {
    if (entity.parts.length < 2 || decided(entity) !== 'person') continue
    const last = entity.parts.at(-1) ?? ''
    // "Óscar Ruiz" and "Óscar Ruiz Gadea": Spanish names have two surnames, of which papers leave out one.
    const begun = entity.parts.map((_, at) => entity.parts.slice(0, at + 1).join(' ')).slice(1)
    const same =
      bySurname.get(last)?.find((other) => isSame(other, entity)) ??
      begins.get(entity.parts.join(' ')) ??
      begun.map((name) => wholes.get(name)).find((other) => other !== undefined)
    owners.set(entity, same ?? entity)
    if (same) continue
    people.push(entity)
    wholes.set(entity.parts.join(' '), entity)
    for (const name of begun) if (!begins.has(name)) begins.set(name, entity)
    const bearers = bySurname.get(last) ?? []
    if (bearers.length < mostBearers) bySurname.set(last, [...bearers, entity])
    const own = entity.parts.at(-2) ?? ''
    if (hasTwo && entity.parts.length > 2 && !bySurname.has(own)) bySurname.set(own, [entity])
    const first = entity.parts[0] ?? ''
    if (!byGivenName.has(first)) byGivenName.set(first, entity)
    // "Al Thani", "Ten Hag", "López de Zúñiga"
    for (let at = entity.parts.length - 2; at > 0; at--)
      bySurname.set(entity.parts.slice(at).join(' '), [entity])
  }
  for (const entity of entities) {
    const sex = sexOf(entity)
    const bearers = (bySurname.get(entity.key) ?? []).filter((bearer) => bearer !== entity)
    const fits =
      sex &&
      (bearers.find((bearer) => sexOf(bearer) === sex) ?? bearers.find((bearer) => sexOf(bearer) === ''))
    const owner =
      (fits || undefined) ??
      bearers[0] ??
      (entity.parts.length === 1 ? byGivenName.get(entity.key) : undefined)
    const isOther =
      Math.max(points(entity, 'place'), points(entity, 'organisation')) > points(entity, 'person') + known
    if (owner && !isOther) owners.set(entity, owner)
    else if (
      entity.parts.length === 1 &&
      decided(entity) === 'person' &&
      points(entity, 'person') >= enoughAlone
    )
      owners.set(entity, entity)
  }
  return owners
}
