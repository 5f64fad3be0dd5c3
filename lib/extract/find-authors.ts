import { best, type Candidate } from './candidate'
import { field, type Json, list, text, typesOf } from './json-ld'
import type { PageSignals } from './page-signals'
import { personNames } from './person-names'

/** Every author by name, in the order of the byline. */
export function findAuthors(signals: PageSignals, site: string | null): readonly string[] {
  const candidates = [...declaredAuthors(signals), ...seenAuthors(signals.page)]
  const named = candidates
    .map((candidate) => ({ ...candidate, value: personNames(candidate.value, site) }))
    .filter(({ value }) => value.length > 0)
  return best(named)?.value ?? []
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
  ['.byline, .author, .article-author, .post-author', 38],
]

function seenAuthors(page: Document): readonly Candidate<readonly string[]>[] {
  return selectors.flatMap(([selector, score]) => {
    const value = [...page.querySelectorAll(selector)]
      .slice(0, 6)
      .map((element) => element.getAttribute('content') ?? element.textContent)
      .filter((name) => name.trim().length < 200)
    return value.length > 0 ? [{ source: selector, value, score }] : []
  })
}
