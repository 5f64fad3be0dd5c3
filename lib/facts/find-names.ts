import type { CalendarWords } from './calendar-words'
import type { FactWords } from './fact-words'
import type { NameFact, PersonFact } from './name-fact'
import { kindOf, type NameKind } from './name-kind'
import { type NameMention, nameMentions, type ReadText } from './name-mention'
import { roleOf } from './name-role'

/** Everything an article names, and who is meant by a last name alone. */
export interface Names {
  readonly people: readonly PersonFact[]
  readonly organisations: readonly NameFact[]
  readonly places: readonly NameFact[]
  /** Who a title alone means; `null` when nobody or several bear it. */
  readonly bearerOf: (title: string) => string | null
  /** Where people are named, by block: offset into the block's text and full name, in order. */
  readonly sightings: ReadonlyMap<number, readonly { readonly at: number; readonly name: string }[]>
}

interface Entity {
  readonly name: string
  readonly key: string
  readonly mention: NameMention
  readonly votes: Record<NameKind, number>
  role: string | null
  readonly roles: Set<string>
  count: number
}

const smallWords = (reads: readonly ReadText[], words: FactWords): ReadonlySet<string> => {
  const small = new Set<string>([...words.stops, ...words.pronouns, 'a', 'the', 'yes', 'no', 'well', 'mr'])
  small.delete('mr')
  for (const { tokens } of reads) {
    for (const token of tokens)
      if (token.kind === 'word' && token.text === token.lower) small.add(token.lower)
  }
  return small
}

const key = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/\.$/, '')

function collect(
  reads: readonly ReadText[],
  words: FactWords,
): readonly { readonly mention: NameMention; readonly entity: Entity }[] {
  const small = smallWords(reads, words)
  const entities = new Map<string, Entity>()
  return reads
    .flatMap((read) => nameMentions(read, small))
    .map((mention) => {
      const name = key(mention.text)
      const entity = entities.get(name) ?? {
        name: mention.text,
        key: name,
        mention,
        votes: { person: 0, organisation: 0, place: 0 },
        role: null,
        roles: new Set<string>(),
        count: 0,
      }
      entities.set(name, entity)
      const kind = kindOf(mention, words)
      if (kind) entity.votes[kind]++
      entity.count++
      const role = roleOf(mention, words)
      entity.role ??= role
      if (role) entity.roles.add(role.toLowerCase())
      return { mention, entity }
    })
}

const factOf = (entity: Entity): NameFact => {
  const { mention } = entity
  const start = mention.tokens[mention.first]?.start ?? 0
  return {
    sentence: { block: mention.sentence.block, index: mention.sentence.index },
    span: { start, end: start + entity.name.length },
    text: entity.name,
    name: entity.name,
  }
}

function decided(entity: Entity): NameKind | null {
  const { person, organisation, place } = entity.votes
  if (person > 0 && person >= place && person >= organisation) return 'person'
  if (place > organisation) return 'place'
  return organisation > 0 ? 'organisation' : null
}

/** People first, full names before short ones, so that a last name alone finds its owner. */
export function findNames(reads: readonly ReadText[], words: FactWords, calendar: CalendarWords): Names {
  const mentions = collect(reads, words).filter(
    ({ entity }) => !calendar.weekdays.has(entity.key) && !calendar.months.has(entity.key),
  )
  const entities = [...new Set(mentions.map(({ entity }) => entity))]
  const byLast = new Map<string, Entity>()
  const byFirst = new Map<string, Entity>()
  for (const entity of entities) {
    if (!entity.key.includes(' ') || decided(entity) !== 'person') continue
    const parts = entity.key.replace(/,? jr$/, '').split(' ')
    const [first, last] = [parts[0] ?? '', parts.at(-1) ?? '']
    if (!byLast.has(last)) byLast.set(last, entity)
    if (!byFirst.has(first)) byFirst.set(first, entity)
  }
  const ownerOf = (entity: Entity): Entity | undefined =>
    entity.key.includes(' ') ? undefined : (byLast.get(entity.key) ?? byFirst.get(entity.key))
  const people: Entity[] = []
  const rest: Entity[] = []
  const fullName = new Map<Entity, string>()
  for (const entity of entities) {
    const owner = ownerOf(entity)
    if (owner) {
      owner.role ??= entity.role
      for (const role of entity.roles) owner.roles.add(role)
      fullName.set(entity, owner.name)
    } else if (decided(entity) === 'person') {
      people.push(entity)
      fullName.set(entity, entity.name)
    } else rest.push(entity)
  }
  return {
    people: people.map((entity) => ({ ...factOf(entity), role: entity.role })),
    organisations: rest.filter((entity) => decided(entity) === 'organisation').map(factOf),
    places: rest.filter((entity) => decided(entity) === 'place').map(factOf),
    bearerOf: bearerOf(people),
    sightings: sightingsOf(mentions, fullName),
  }
}

/** A title that one person alone bears, as the article's words for them say. */
function bearerOf(people: readonly Entity[]): Names['bearerOf'] {
  const bearers = new Map<string, string | null>()
  for (const person of people) {
    const titles = new Set([...person.roles].flatMap((role) => endings(role)))
    for (const title of titles) bearers.set(title, bearers.has(title) ? null : person.name)
  }
  return (title) => bearers.get(title.toLowerCase()) ?? null
}

/** "Ukrainian prime minister" is also "prime minister" and "minister". */
function endings(role: string): readonly string[] {
  const parts = role.split(' ')
  return parts.map((_, index) => parts.slice(index).join(' '))
}

function sightingsOf(
  mentions: readonly { readonly mention: NameMention; readonly entity: Entity }[],
  fullName: ReadonlyMap<Entity, string>,
): Names['sightings'] {
  const found = new Map<number, { at: number; name: string }[]>()
  for (const { mention, entity } of mentions) {
    const name = fullName.get(entity)
    if (name === undefined) continue
    const at = mention.sentence.start + (mention.tokens[mention.first]?.start ?? 0)
    const list = found.get(mention.sentence.block)
    if (list) list.push({ at, name })
    else found.set(mention.sentence.block, [{ at, name }])
  }
  return found
}
