import { decided, type Entity } from './name-entity'
import type { Sighting } from './name-links'

const small = /^(?:of|the|and|for|on|in|de|&)$/

const initials = ({ parts }: Entity): string =>
  parts
    .filter((part) => !small.test(part))
    .map((part) => part[0])
    .join('')

/** "the Times" of the "Norburg Times": what a long name may be left to. */
const shortFormsOf = ({ parts }: Entity): readonly string[] =>
  parts.slice(1).map((_, index) => parts.slice(index + 1).join(' '))

/** Organisations by another name of theirs, each with the entity it stands for: acronyms in brackets behind the long name or made of its initials, and what is left of it later. */
export function longFormsOf(
  sightings: readonly Sighting[],
  entities: readonly Entity[],
): ReadonlyMap<Entity, Entity> {
  const long = new Map<Entity, Entity>()
  for (const [index, { mention, entity }] of sightings.entries()) {
    const next = sightings[index + 1]
    if (next?.mention.tokens !== mention.tokens || mention.tokens[mention.end]?.text !== '(') continue
    const isBracketed =
      next.mention.roleFirst === mention.end + 1 && mention.tokens[next.mention.end]?.text === ')'
    const isAcronym = next.entity.parts.length === 1 && /\p{Lu}.*\p{Lu}/u.test(next.mention.text)
    if (
      isBracketed &&
      isAcronym &&
      entity.parts.length > 1 &&
      initials(entity)[0] === next.entity.key[0] &&
      !long.has(next.entity)
    )
      long.set(next.entity, entity)
  }
  const bodies = entities.filter((entity) => entity.parts.length > 1 && decided(entity) === 'organisation')
  const owners = new Map(
    bodies
      .toReversed()
      .flatMap((body) => [...shortFormsOf(body), initials(body)].map((short) => [short, body])),
  )
  for (const entity of entities) {
    if (long.has(entity) || decided(entity) === 'person' || decided(entity) === 'place') continue
    const owner = owners.get(entity.key) ?? owners.get(entity.key.replaceAll('.', ''))
    if (owner && owner !== entity) long.set(entity, owner)
  }
  return long
}
