import { best, type Candidate } from './candidate'
import { looksLikeName, personNames } from './person-names'
import type { RawFacts, RawLine, RawMeta, RawParts, RawPerson } from './raw-facts'
import { type Byline, joinLabels, readByline, withoutLabel } from './read-byline'
import { words } from './same-words'
import { shownDate } from './shown-date'

type Names = Candidate<readonly string[]>

/** Every author by name, in the order of the byline: as the page's data name them, mended by what it shows. */
export function findAuthors(raw: RawFacts, url: string): readonly string[] {
  const houses = [raw.siteName ?? '', hostName(url)].map(plain).filter((name) => name.length > 1)
  const shown = shownBylines(raw.lines)
  const seen = [
    ...shown.filter(({ kind }) => kind !== 'other'),
    ...markedAuthors(raw.people),
    ...signature(raw.closing),
  ]
  const others = otherHands(raw, shown)
  const candidates = [...declaredAuthors(raw, raw.siteName), ...seen]
    .map((names) => ({ ...names, value: withoutHouses(withoutOthers(names.value, others), houses) }))
    .filter(({ value }) => value.length > 0)
    .map((names) => (isHouse(names.value, houses) ? { ...names, score: names.score - HOUSE_ONLY } : names))
  const top = best(candidates)
  return top ? (fullest(top.value, shown, houses) ?? top.value) : []
}

// The site as its own author says nothing when any other place names a person.
const HOUSE_ONLY = 40

const isHouse = (names: readonly string[], houses: readonly string[]): boolean =>
  names.every((name) => staff.test(name) || isNamed(name, houses))

const isNamed = (name: string, houses: readonly string[]): boolean => {
  const key = plain(name)
  return houses.some(
    (house) => key === house || (key.length > 3 && (key.includes(house) || house.includes(key))),
  )
}

/** "Ann Smith, The Ledger": beside a person the site's name is no author. */
function withoutHouses(names: readonly string[], houses: readonly string[]): readonly string[] {
  const people = names.filter((name) => !isNamed(name, houses))
  return people.some(looksLikeName) ? people : names
}

const staff =
  /\b(?:staff|redaktion|redacción|rédaction|redazione|desk|team|newsroom|correspondent|reporter)\b/iu

// Addresses have no accents.
const plain = (name: string): string => words(name.normalize('NFD').replace(/\p{M}/gu, '')).replace(/ /g, '')

// `www1.ledger.co.example` is the house "ledger": the longest label but the last.
const hostName = (url: string): string =>
  URL.canParse(url)
    ? new URL(url).hostname
        .split('.')
        .slice(0, -1)
        .reduce((a, b) => (b.length >= a.length ? b : a), '')
    : ''

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
  const longer = shown.find(
    ({ kind, value }) =>
      kind !== 'other' &&
      value.length > top.length &&
      value.every((name) => looksLikeName(name) && !isHouse([name], houses)) &&
      top.every((known) => value.some((name) => inData(name) === known)),
  )
  return longer ? longer.value.map((name) => inData(name) ?? name) : null
}

// The names of meta tags for authors, by their letters only: `article:author`, `parsely-author`, `dc.creator`.
const authorMetas = new Set(
  'author authors authorname articleauthor articlebyline byline byl ogarticleauthor parselyauthor sailthruauthor cxenseparseauthor dcauthor dccreator dctermscreator'.split(
    ' ',
  ),
)

function declaredAuthors({ stories, metas }: RawFacts, site: string | null): readonly Names[] {
  const named = metas.filter(({ name }) => authorMetas.has(name.replace(/[^a-z]/g, '')))
  return [
    { source: 'json-ld author', value: stories[0]?.authors ?? [], score: 60 },
    { source: 'json-ld creator', value: stories[0]?.creators ?? [], score: 40 },
    ...named.map(({ name, content }) => ({ source: name, value: [content], score: 44 })),
    { source: 'metas', value: named.map(({ content }) => content), score: 45 },
    { source: 'card', value: cardAuthors(metas), score: 43 },
  ].map((names) => ({ ...names, value: personNames(names.value.map(withoutLabel), site) }))
}

/** `twitter:label1` "Written by" names what `twitter:data1` says (https://yoast.com/help/twitter-cards/). */
const cardAuthors = (metas: readonly RawMeta[]): readonly string[] =>
  metas
    .filter(
      ({ name, content }) =>
        /^twitter:label\d$/.test(name) && /\b(?:by|von|par|por|da|di|door)$/i.test(content),
    )
    .flatMap(({ name }) => metas.filter((meta) => meta.name === name.replace('label', 'data')))
    .map(({ content }) => content)

const has = (names: string, wanted: string): boolean => names.split(/\s+/).includes(wanted)

const nameClass = /(?:author|byline)[-_]*names?(?:$|[\s_-])/i
const boxClass = /author|autor|auteur|by-?line|bytext|writer/i
// Parts of such a box that name a place, an office, a day.
const detailClass =
  /location|role|position|title|bio|date|time|photo|image|avatar|twitter|social|caption|stor(?:y-|ies)|posts|recent|more/i

const places: readonly (readonly [source: string, score: number, fits: (person: RawPerson) => boolean])[] = [
  ['itemprop name', 52, ({ prop }) => prop === 'name'],
  ['rel', 50, ({ rel }) => has(rel, 'author')],
  ['itemprop', 48, ({ prop }) => has(prop, 'author')],
  ['name class', 41, ({ name }) => nameClass.test(name)],
  ['box class', 38, ({ name }) => boxClass.test(name) && !detailClass.test(name)],
]

// A box of one short line may hold a pen name.
const PEN_NAME = 30

/** What elements marked as author name; of each kind those in the box of the first. */
function markedAuthors(people: readonly RawPerson[]): readonly Names[] {
  const own = people.map((person) => (person.elsewhere ? [] : namesOf(person)))
  const named = places.flatMap(([source, score, fits]) => {
    const at = people.findIndex((person, index) => fits(person) && (own[index]?.length ?? 0) > 0)
    const first = people[at]
    if (!first) return []
    const box = people.slice(at, at + first.near + 1)
    const value = box.flatMap((person, index) => (fits(person) ? (own[at + index] ?? []) : []))
    return [{ source, score, value: personNames(value, null) }]
  })
  const pen = people.find((person) => !person.elsewhere && person.lines.length === 1 && isPenName(person))
  return pen
    ? [...named, { source: 'pen name', score: PEN_NAME, value: personNames([lineOf(pen)], null) }]
    : named
}

const lineOf = ({ lines }: RawPerson): string => (lines[0] ?? []).join(' ')

const isPenName = (person: RawPerson): boolean =>
  lineOf(person).split(' ').length <= 3 &&
  (has(person.rel, 'author') || has(person.prop, 'author') || !/[,/:]/.test(lineOf(person)))

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

interface Shown extends Names {
  readonly kind: Byline['kind']
}

const LONGEST_BYLINE = 160
// The standfirst is as long, and the first paragraph; behind them stand posts and captions with their own names.
const PROSE = 120
const MOST_PROSE = 2

// Kickers stand beside the date too.
const topicClass =
  /kicker|top-?line|overline|eyebrow|categor|taxonomy|term|section|rubri|title|headline|tag|topic|label/i

interface Row extends Shown {
  readonly at: number
  readonly name: string
}

/** The visible bylines: lines near the headline that begin with "by", stand beside a date, or whose box is named for it. */
function shownBylines(lines: readonly RawLine[]): readonly Shown[] {
  const all = joinLabels(lines)
  const texts = all.map(({ parts }) => parts.join(' '))
  const end = texts.flatMap((text, at) => (text.length > PROSE ? [at] : []))[MOST_PROSE - 1] ?? all.length
  const dated = texts.map((text) => shownDate(text, null) !== null)
  const rows = all.slice(0, end).flatMap(({ parts, name }, at): readonly Row[] => {
    const text = texts[at] ?? ''
    const read = text.length <= LONGEST_BYLINE ? readByline(parts) : null
    if (!read) return []
    const row = { at, name, kind: read.kind, value: read.names }
    if (read.kind !== 'bare') return [{ ...row, source: 'byline', score: 54 }]
    if (reporter.test(text)) return [{ ...row, source: 'reporter', score: 42 }]
    if (boxClass.test(name) && !detailClass.test(name)) return [{ ...row, source: 'byline box', score: 46 }]
    const beside = (dated[at] || dated[at + 1] || dated[at - 1]) && !topicClass.test(name)
    return [{ ...row, source: 'beside a date', score: beside ? 36 : 0 }]
  })
  return rows.reduce(joinRows, []).filter(({ score }) => score > 0)
}

/** Lines one below the other in boxes of one kind are one byline. */
function joinRows(rows: readonly Row[], next: Row): readonly Row[] {
  const last = rows.at(-1)
  if (last?.name !== next.name || last.at + 1 !== next.at || last.kind === 'other' || next.kind === 'other')
    return [...rows, next]
  const value = personNames([...last.value, ...next.value], null)
  return [...rows.slice(0, -1), { ...next, value, score: Math.max(last.score, next.score) }]
}

/** Names and no more below the last paragraph sign the story. */
function signature(closing: RawParts): readonly Names[] {
  const value = personNames([withoutLabel(closing.join(' '))], null)
  return value.length > 0 && value.every(looksLikeName) ? [{ source: 'signature', value, score: 34 }] : []
}

// Korean, Japanese and Chinese put the office after the name.
const reporter = /^\p{L}{2,5}\s?(?:기자|특파원|記者|记者)(?:\s|$)/u
