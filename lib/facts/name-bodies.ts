import { closesBody } from './name-end'
import { decided, type Entity } from './name-entity'
import type { Sighting } from './name-links'

const small = /^(?:of|the|and|for|on|in|de|&)$/

const initials = (parts: readonly string[]): string =>
  parts
    .filter((part) => !small.test(part) && !closesBody.test(part))
    .map((part) => part[0])
    .join('')

/** "Norburg" of "Norburg Inc.": a firm's name without what the law calls it. */
const plainName = ({ parts }: Entity): string =>
  closesBody.test(parts.at(-1) ?? '') ? parts.slice(0, -1).join(' ') : ''

/** "the Times" of the "Norburg Times", "Orlo" of "Orlo Games", "EPA" of the "U.S. Environmental Protection Agency": what a long name may be left to. */
function shortFormsOf({ parts }: Entity): readonly string[] {
  const of = parts.indexOf('of')
  return [
    // "the Justice Department"
    ...(of > 0 ? [[...parts.slice(of + 1), parts[of - 1]].join(' ')] : []),
    ...parts.flatMap((_, index) => {
      const rest = parts.slice(index)
      const short = initials(rest)
      // "DOJ"
      const all = rest.map((part) => part[0]).join('')
      return [...(index > 0 ? [rest.join(' '), parts.slice(0, index).join(' ')] : []), short, all]
    }),
  ]
}

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
    const isAcronym = next.entity.parts.length === 1 && /\p{Upper}.*\p{Upper}/u.test(next.mention.text)
    const kind = decided(entity)
    // "Ann Lee (SNP)" is of that party.
    const mayBeBody = entity.parts.length > 1 && kind !== 'person' && kind !== 'place'
    if (isBracketed && isAcronym && mayBeBody && !long.has(next.entity)) long.set(next.entity, entity)
  }
  const bodies = entities.filter((entity) => entity.parts.length > 1 && decided(entity) === 'organisation')
  const owners = new Map(
    bodies.toReversed().flatMap((body) => shortFormsOf(body).map((short) => [short, body])),
  )
  const firms = new Map(bodies.map((body) => [plainName(body), body]))
  for (const entity of entities) {
    const firm = firms.get(entity.key)
    if (firm) long.set(entity, firm)
    if (long.has(entity) || decided(entity) === 'person' || decided(entity) === 'place') continue
    const owner = owners.get(entity.key) ?? owners.get(entity.key.replace(/[.&]/g, ''))
    if (owner && owner !== entity) long.set(entity, owner)
  }
  return long
}
