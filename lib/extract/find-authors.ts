import { best, type Candidate } from './candidate'
import { looksLikeName, personNames } from './person-names'
import type { RawFacts, RawPerson, TopLine } from './raw-facts'
import { metaOf } from './raw-meta'
import { words } from './same-words'

type Names = Candidate<readonly string[]>

/** Every author by name, in the order of the byline. The visible page is only asked when its own data name no person. */
export function findAuthors(raw: RawFacts): readonly string[] {
  const { siteName } = raw
  const declared = named(declaredAuthors(raw), siteName)
  if (declared && declared.score >= CERTAIN) return declared.value
  const seen = named([...declaredAuthors(raw), ...seenAuthors(raw), ...bylines(raw.lines)], siteName)
  return seen?.value ?? []
}

// JSON-LD that names a person.
const CERTAIN = 60

const named = (candidates: readonly Names[], site: string | null): Names | null =>
  best(
    candidates
      .map((candidate) => ({ ...candidate, value: personNames(candidate.value, site) }))
      .filter(({ value }) => value.length > 0)
      .map((candidate) =>
        isSite(candidate.value, site) ? { ...candidate, score: candidate.score - SITE_ONLY } : candidate,
      ),
  )

// The site as its own author says nothing when any other place names a person.
const SITE_ONLY = 40

const isSite = (names: readonly string[], site: string | null): boolean =>
  names.every((name) => staff.test(name) || (site !== null && sameName(name, site)))

const staff =
  /\b(?:staff|redaktion|redacción|rédaction|redazione|desk|team|newsroom|correspondent|reporter)\b/iu

const sameName = (name: string, site: string): boolean => {
  const [a, b] = [words(name).replace(/ /g, ''), words(site).replace(/ /g, '')]
  return a === b || (a.length > 3 && (b.includes(a) || a.includes(b)))
}

const declaredAuthors = ({ stories, metas }: RawFacts): readonly Names[] => [
  { source: 'json-ld author', value: stories[0]?.authors ?? [], score: 60 },
  { source: 'json-ld creator', value: stories[0]?.creators ?? [], score: 40 },
  {
    source: 'meta author',
    value: metaOf(
      metas,
      'author',
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'dcterms.creator',
      'byl',
    ),
    score: 45,
  },
  { source: 'article:author', value: metaOf(metas, 'article:author', 'og:article:author'), score: 42 },
]

const has = (names: string, ...wanted: readonly string[]): boolean =>
  names.split(/\s+/).some((name) => wanted.includes(name))

// Boxes whose links are the names, names themselves, and boxes that hold a name and more.
const boxesOfLinks = ['byline', 'article-author', 'post-author']
const nameClasses = ['author-name', 'byline-name']
const boxes = [
  ...boxesOfLinks,
  'author',
  'autor',
  'autore',
  'auteur',
  'bytext',
  'article-writer',
  'art-writer',
]

interface Place {
  readonly source: string
  readonly score: number
  readonly names: (person: RawPerson) => readonly string[]
}

const content = (person: RawPerson): readonly string[] =>
  person.content === null ? nameLines(person.lines) : [person.content]

const places: readonly Place[] = [
  { source: 'rel', score: 50, names: (at) => (has(at.rel, 'author') ? content(at) : []) },
  { source: 'itemprop name', score: 52, names: (at) => (at.prop === 'name' ? content(at) : []) },
  { source: 'itemprop', score: 48, names: (at) => (has(at.prop, 'author') ? content(at) : []) },
  {
    source: 'name',
    score: 41,
    names: (at) =>
      has(at.name, ...nameClasses) ? content(at) : has(at.name, ...boxesOfLinks) ? nameLines(at.links) : [],
  },
  { source: 'box', score: 38, names: (at) => (has(at.name, ...boxes) ? content(at) : []) },
]

/** What elements marked as author name; of each kind those in the box of the first. */
function seenAuthors({ people }: RawFacts): readonly Names[] {
  return places.flatMap(({ source, score, names }) => {
    const found = people.flatMap((person, at) => {
      const value = person.elsewhere ? [] : names(person)
      return value.length > 0 ? [{ value, at, near: person.near }] : []
    })
    const [first] = found
    return first
      ? [
          {
            source,
            score,
            value: found.filter(({ at }) => at <= first.at + first.near).flatMap(({ value }) => value),
          },
        ]
      : []
  })
}

// A byline box holds the name, and under it a role, a date, an address.
const nameLines = (lines: readonly string[]): readonly string[] => {
  const names = lines.filter((line) => looksLikeName(line))
  return names.length > 0 ? names : lines.slice(0, 1)
}

const bylineClass =
  /by-?(?:line|text)|author|autor|writer|contributor|reporter|(?:^|[\s_-])(?:firma|signature|journalist)/i
const byWord =
  /^(?:(?:words|text|story|written|photographs?|pictures)(?: (?:and|&) \w+)?\s*)?(?:by|von|par|por|di|da|av|af|door|przez|:)\s*:?\s+/iu

// Korean, Japanese and Chinese put the office after the name.
const reporter = /^\p{L}{2,5}\s?(?:기자|특파원|記者|记者)(?:\s|$)/u

/** The visible byline: a line under the headline that begins with "by", or whose box is named for it. */
function bylines(lines: readonly TopLine[]): readonly Names[] {
  return lines.flatMap(({ text, name }) => {
    if (text.length > 160) return []
    const line = text.split(/\s+[|·•–—]\s+|,\s+(?=\p{L}+day\b|\d)/u)[0] ?? text
    if (byWord.test(line)) return [{ source: 'byline', value: [line.replace(byWord, '')], score: 43 }]
    if (reporter.test(line)) return [{ source: 'reporter', value: [line], score: 42 }]
    if (bylineClass.test(name) && looksLikeName(line))
      return [{ source: 'byline box', value: [line], score: 37 }]
    return []
  })
}
