import { best, type Candidate } from './candidate'
import { field, type Json, list, text, typesOf } from './json-ld'
import type { PageSignals } from './page-signals'
import { looksLikeName, personNames } from './person-names'
import { words } from './same-words'
import { textLines } from './text-lines'
import type { TopLine } from './top-lines'

/** Every author by name, in the order of the byline. The visible page is only read when its own data names no person. */
export function findAuthors(
  signals: PageSignals,
  site: string | null,
  lines: () => readonly TopLine[],
): readonly string[] {
  const declared = named(declaredAuthors(signals), site)
  if (declared && declared.score >= CERTAIN) return declared.value
  const seen = named([...declaredAuthors(signals), ...seenAuthors(signals), ...bylines(lines())], site)
  return seen?.value ?? []
}

// JSON-LD that names a person.
const CERTAIN = 60

function named(candidates: readonly Candidate<readonly string[]>[], site: string | null) {
  return best(
    candidates
      .map((candidate) => ({ ...candidate, value: personNames(candidate.value, site) }))
      .filter(({ value }) => value.length > 0)
      .map((candidate) =>
        isSite(candidate.value, site) ? { ...candidate, score: candidate.score - SITE_ONLY } : candidate,
      ),
  )
}

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

function declaredAuthors({ articles, jsonLd, meta }: PageSignals): readonly Candidate<readonly string[]>[] {
  const story = articles[0]
  const fromLd = list(field(story, 'author')).flatMap((author) => nameOf(author, jsonLd))
  return [
    { source: 'json-ld author', value: fromLd, score: 60 },
    {
      source: 'json-ld creator',
      value: list(field(story, 'creator')).flatMap((author) => nameOf(author, jsonLd)),
      score: 40,
    },
    {
      source: 'meta author',
      value: meta('author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl'),
      score: 45,
    },
    { source: 'article:author', value: meta('article:author', 'og:article:author'), score: 42 },
  ]
}

/** An author is a string, an object with a name, or a reference to an object elsewhere in the graph. */
function nameOf(author: Json, nodes: readonly Json[]): readonly string[] {
  if (typeof author === 'string') return [author]
  if (Array.isArray(field(author, 'name')))
    return list(field(author, 'name')).flatMap((name) => nameOf(name, nodes))
  const name = text(field(author, 'name'))
  if (name) return [name]
  const id = text(field(author, '@id'))
  const target = id
    ? nodes.find((node) => text(field(node, '@id')) === id && text(field(node, 'name')))
    : undefined
  return target && !typesOf(target).includes('WebPage') ? [text(field(target, 'name')) ?? ''] : []
}

const selectors: readonly (readonly [string, number])[] = [
  ['[rel~="author"]', 50],
  ['[itemprop~="author"] [itemprop="name"]', 52],
  ['[itemprop~="author"]', 48],
  ['.byline a, .author-name, .byline-name, .article-author a, .post-author a', 41],
  [
    '.byline, .author, .article-author, .post-author, .autor, .autore, .auteur, .bytext, .article-writer, .art-writer',
    38,
  ],
]

// Names there belong to pictures, comments and other stories.
const elsewhere =
  'aside, footer, figure, nav, [class*="comment" i], [class*="related" i], [class*="caption" i], [class*="credit" i], [class*="teaser" i]'

function seenAuthors({ marked }: PageSignals): readonly Candidate<readonly string[]>[] {
  return selectors.flatMap(([selector, score]) => {
    const found = marked()
      .filter((element) => element.matches(selector))
      .slice(0, 12)
      .filter((element) => !element.closest(elsewhere))
    const box = found[0]?.parentElement?.parentElement
    const value = found
      .filter((element) => box?.contains(element))
      .flatMap((element) => element.getAttribute('content') ?? nameLines(textLines(element)))
      .filter((name) => name.trim().length < 200)
    return value.length > 0 ? [{ source: selector, value, score }] : []
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
function bylines(lines: readonly TopLine[]): readonly Candidate<readonly string[]>[] {
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
