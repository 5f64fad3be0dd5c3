import type { Language } from './language'
import { longFormsOf } from './name-bodies'
import { addEvidence, decided, type Entity, newEntity } from './name-entity'
import { weigh } from './name-evidence'
import type { NameFact } from './name-fact'
import { lendByShortForms, lendInLists, lendToOwned, type Sighting, shareRoles } from './name-links'
import { nameMentions, type ReadText } from './name-mention'
import { ownersOf, sexByTitle } from './name-people'
import { descriptionOf, roleOf } from './name-role'
import { bare, isCapital, type NameCues } from './name-run'
import type { Names } from './names'
import { articles } from './source-phrase'

function cuesOf(reads: readonly ReadText[], { words, places }: Language): NameCues {
  const small = new Set(words.stops)
  for (const word of ['yes', 'no', 'well']) small.add(word)
  const lists: Pick<ReadonlyMap<string, unknown>, 'keys'>[] = [words.pronouns, words.relative.firstWords]
  if (words.capitalNouns) lists.push(words.dayParts, words.units, words.dateUnits, words.scales)
  for (const list of lists) for (const word of list.keys()) small.add(word)
  const inside = new Set<string>()
  for (const { tokens } of reads)
    for (const [index, { kind, text, lower }] of tokens.entries()) {
      if (kind !== 'word') continue
      const before = tokens[index - 1]
      // German writes nouns with a capital too: what has an article or a number is no name.
      const isNoun = words.capitalNouns && (before?.kind === 'number' || articles.test(before?.text ?? ''))
      if (text === lower || isNoun) small.add(lower)
      else if (
        isCapital(tokens[index]) &&
        // German surnames stand in the genitive without an apostrophe: they must be known without it.
        (/^[\p{Lower},]/u.test(before?.text ?? '') || (words.capitalNouns && isCapital(before)))
      )
        inside.add(lower)
    }
  return { words, calendar: words.calendar, gazetteer: places, marks: new Map(), small, inside }
}

function collect(reads: readonly ReadText[], context: Language): readonly Sighting[] {
  const { words } = context
  const { calendar } = words
  const cues = cuesOf(reads, context)
  const entities = new Map<string, Entity>()
  const english = context.words.english !== undefined
  return reads
    .flatMap((read) => nameMentions(read, cues))
    .flatMap((mention) => {
      const fresh = newEntity(bare(mention.text))
      // "Sonntagmorgen"
      const day = words.weekdayTail ? fresh.key.replace(words.weekdayTail, '') : fresh.key
      if (calendar.weekdays.has(day) || calendar.months.has(fresh.key)) return []
      const id = fresh.key + (fresh.parts.length === 1 ? sexByTitle(mention) : '')
      const entity = entities.get(id) ?? fresh
      entities.set(id, entity)
      entity.mentions.push(mention)
      entity.doubtful &&= mention.doubtful
      const { evidence, itself } = weigh(mention, cues, english)
      addEvidence(entity, evidence, itself)
      entity.role ??= roleOf(mention, words)
      if (english) entity.described ??= descriptionOf(mention, words)
      return [{ mention, entity }]
    })
}

const shouted = /^[\p{Upper} .'’-]{4,}$/u

/** "SPRINGFIELD", as a dateline has it, by a later "Springfield" or in small letters. */
function nameOf(entity: Entity): string {
  const { mentions } = entity
  const text = mentions[0]?.text ?? ''
  if (
    (mentions[0]?.first !== 0 && entity.itself.place < 5) ||
    !shouted.test(text) ||
    decided(entity) !== 'place'
  )
    return text
  return (
    mentions.find((mention) => !shouted.test(mention.text))?.text ??
    text.replace(/\p{Alpha}+/gu, (word) => (word[0] ?? '') + word.slice(1).toLowerCase())
  )
}

function factOf(entity: Entity): readonly NameFact[] {
  const [mention] = entity.mentions
  if (!mention) return []
  const start = mention.tokens[mention.first]?.start ?? 0
  const { text, sentence } = mention
  return [
    {
      sentence: { block: sentence.block, index: sentence.index },
      span: { start, end: start + text.length },
      text,
      name: nameOf(entity),
    },
  ]
}

/** Each name's evidence is gathered over the whole article before it is decided what it names. */
export function findNames(reads: readonly ReadText[], context: Language): Names {
  const sightings = collect(reads, context)
  const entities = [...new Set(sightings.map(({ entity }) => entity))]
  shareRoles(sightings, context.words)
  lendByShortForms(entities)
  const english = context.words.english !== undefined
  lendInLists(sightings, english)
  if (english) lendToOwned(sightings)
  const owners = ownersOf(entities, context.words.names.twoSurnames)
  for (const [entity, owner] of owners) owner.role ??= entity.role
  for (const [entity, owner] of owners) owner.role ??= entity.described
  const people = entities.filter((entity) => owners.get(entity) === entity)
  const rest = entities.filter((entity) => !owners.has(entity))
  const long = longFormsOf(sightings, rest)
  // "the Orrins", of whom one is told
  const families = new Set(people.map(({ parts }) => `${parts.at(-1)}s`))
  const named = (kind: 'organisation' | 'place') =>
    rest.filter((entity) => decided(entity) === kind && !long.has(entity) && !families.has(entity.key))
  const placeOf = (entity: Entity) => context.places.placeOf(entity.key) ?? entity
  // "US", "United States"
  const places = Map.groupBy(named('place'), placeOf).values()
  return {
    people: people.flatMap((entity) => factOf(entity).map((fact) => ({ ...fact, role: entity.role }))),
    organisations: named('organisation').flatMap(factOf),
    places: [...places].flatMap(([entity]) => (entity ? factOf(entity) : [])),
    sightings: sightingsOf(sightings, owners),
  }
}

function sightingsOf(
  sightings: readonly Sighting[],
  owners: ReadonlyMap<Entity, Entity>,
): Names['sightings'] {
  const told = sightings.flatMap(({ mention: { sentence, tokens, first }, entity }) => {
    const owner = owners.get(entity)
    const at = sentence.start + (tokens[first]?.start ?? 0)
    return owner ? [{ block: sentence.block, at, name: nameOf(owner) }] : []
  })
  return Map.groupBy(told, ({ block }) => block)
}
