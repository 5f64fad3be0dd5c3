import { best } from './candidate'
import { declaredAuthors } from './declared-authors'
import { houseNames, isHouseOrStaff, withoutHouses } from './house-names'
import { markedAuthors } from './marked-authors'
import type { Names } from './names'
import { looksLikeName, personNames } from './person-names'
import type { RawFacts, RawParts } from './raw-facts'
import { joinLabels, readByline, withoutLabel } from './read-byline'
import { words } from './same-words'
import { type Shown, shownBylines } from './shown-bylines'

// The site as its own author says nothing when any other place names a person.
const HOUSE_ONLY = 40

/** Every author by name, in the order of the byline: as the page's data name them, mended by what it shows. */
export function findAuthors(raw: RawFacts, url: string): readonly string[] {
  const houses = houseNames(raw.siteName, url)
  const shown = shownBylines(raw.lines)
  const others = otherHands(raw, shown)
  const candidates: readonly Names[] = [
    ...declaredAuthors(raw, raw.siteName),
    ...shown.filter(({ kind }) => kind !== 'other'),
    ...markedAuthors(raw.people),
    ...signature(raw.closing),
  ]
  const top = best(
    candidates
      .map((names) => ({ ...names, value: withoutHouses(withoutOthers(names.value, others), houses) }))
      .filter(({ value }) => value.length > 0)
      .map(({ source, value, score }) => {
        const house = value.every((name) => isHouseOrStaff(name, houses))
        return { source, value, score: house ? score - HOUSE_ONLY : score }
      }),
  )
  return top ? (fullest(top.value, shown, houses) ?? top.value) : []
}

/** Editors and photographers stand among the authors of the data; the page says which they are. */
function otherHands({ people }: RawFacts, shown: readonly Shown[]): readonly string[] {
  const authors = shown.flatMap(({ kind, value }) => (kind === 'other' ? [] : value.map(words)))
  const marked = people
    .flatMap(({ lines }) => joinLabels(lines.map((parts) => ({ parts }))))
    .flatMap(({ parts }) => readByline(parts) ?? [])
    .flatMap(({ kind, names }) => (kind === 'other' ? names.map(words) : []))
  return marked.filter((name) => !authors.includes(name))
}

const withoutOthers = (names: readonly string[], others: readonly string[]): readonly string[] =>
  names.filter((name) => !others.includes(words(name)))

/** The byline under the headline names all of the best candidate's people and more: the data have left some out. */
function fullest(
  top: readonly string[],
  shown: readonly Shown[],
  houses: readonly string[],
): readonly string[] | null {
  // "Ann Lund Smith" in the data may be "Ann Lund" and "Smith" in boxes of their own.
  const inData = (name: string) => top.find((known) => `${words(known)} `.startsWith(`${words(name)} `))
  // "…, Harbour Falls Evening Ledger": houses stand at the end of a byline.
  const isPerson = (name: string) =>
    name.split(' ').length <= 3 && looksLikeName(name) && !isHouseOrStaff(name, houses)
  const longer = shown.find(
    ({ kind, value }) =>
      kind !== 'other' &&
      value.length > top.length &&
      value.every((name) => inData(name) || isPerson(name)) &&
      top.every((known) => value.some((name) => inData(name) === known)),
  )
  return longer ? longer.value.map((name) => inData(name) ?? name) : null
}

/** Names and no more below the last paragraph sign the story. */
function signature(closing: RawParts): readonly Names[] {
  const value = personNames([withoutLabel(closing.join(' '))], null)
  return value.length > 0 && value.every(looksLikeName) ? [{ source: 'signature', value, score: 34 }] : []
}
