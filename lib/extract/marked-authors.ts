import { isBylineClass } from './byline-class'
import type { Names } from './names'
import { personNames } from './person-names'
import type { RawPerson } from './raw-facts'
import { joinLabels, readByline, withoutLabel } from './read-byline'

const has = (names: string, wanted: string): boolean => names.split(/\s+/).includes(wanted)

const nameClass = /(?:author|byline)[-_]*names?(?:$|[\s_-])/i

const places: readonly (readonly [source: string, score: number, fits: (person: RawPerson) => boolean])[] = [
  ['itemprop name', 52, ({ prop }) => prop === 'name'],
  ['rel', 50, ({ rel }) => has(rel, 'author')],
  ['itemprop', 48, ({ prop }) => has(prop, 'author')],
  ['name class', 41, ({ name }) => nameClass.test(name)],
  ['box class', 38, ({ name }) => isBylineClass(name)],
]

// A box of one short line may hold a pen name, or initials.
const PEN_NAME = 16
// "Ledger wire services".
const LONGEST_PEN_NAME = 4

/** What elements marked as author name; of each kind those in the box of the first. */
export function markedAuthors(people: readonly RawPerson[]): readonly Names[] {
  const own = people.map((person) => (person.elsewhere ? [] : namesOf(person)))
  const named = places.flatMap(([source, score, fits]) => {
    const at = people.findIndex((person, index) => fits(person) && (own[index]?.length ?? 0) > 0)
    const first = people[at]
    if (!first) return []
    const box = people.slice(at, at + first.near + 1)
    const value = box.flatMap((person, index) => (fits(person) ? (own[at + index] ?? []) : []))
    return [{ source, score, value: personNames(value, null) }]
  })
  const pens = people.filter((person) => !person.elsewhere).map(penName)
  const pen = pens.find((value) => value.length > 0) ?? []
  return [...named, { source: 'pen name', score: PEN_NAME, value: pen }]
}

/** What stands alone in a box, however it is spelled. */
function penName({ lines, rel, prop }: RawPerson): readonly string[] {
  const [line = '', ...more] = lines.map((parts) => parts.join(' ')).filter((text) => !/\d{2}/.test(text))
  const sure = has(rel, 'author') || has(prop, 'author')
  if (more.length > 0 || line.split(' ').length > LONGEST_PEN_NAME || (!sure && /[,/:]/.test(line))) return []
  return personNames([withoutLabel(line)], null)
}

// A standfirst or a biography is no part of a byline.
const LONGEST_IN_BOX = 100
// Name, office, place: a box with more lines lists other stories of the author.
const MOST_IN_BOX = 3

/** A byline box holds the names, and under them an office, a date, an address. */
function namesOf({ content, lines }: RawPerson): readonly string[] {
  if (content !== null) return personNames([content], null)
  if (lines.some((parts) => parts.join(' ').length > LONGEST_IN_BOX)) return []
  const read = joinLabels(lines.map((parts) => ({ parts }))).flatMap(({ parts }) => readByline(parts) ?? [])
  const said = read.filter(({ kind }) => kind === 'author')
  const bare = read.filter(({ kind }) => kind === 'bare')
  return (said.length > 0 ? said : lines.length > MOST_IN_BOX ? bare.slice(0, 1) : bare).flatMap(
    ({ names }) => names,
  )
}
