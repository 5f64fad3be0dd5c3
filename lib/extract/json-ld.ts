// SECURITY.md 9.
const LARGEST_BLOCK = 500_000
const LARGEST_TOTAL = 2_000_000
// schema.org graphs of news pages nest four or five deep; deeper is an accident or an attack.
const DEEPEST = 8
const MOST_NODES = 2_000

/** Parsed JSON whose shape nobody has checked: read it through `text`, `list` and `child`. */
export type Json = unknown

// https://schema.org/Article and the subtypes news sites use; `WebPage` variants only say what the page is.
const articleType = /^(?:.*Article|.*(?:Blog|Media|Forum)Posting|Report|Review|Recipe)$/i

export const field = (json: Json, name: string): Json =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, name) ? Reflect.get(json, name) : undefined

export const list = (json: Json): readonly Json[] =>
  Array.isArray(json) ? json.slice(0, 200) : json === undefined || json === null ? [] : [json]

/** The first non-empty string at `json`; an object counts by its `@value` or `name`. */
export function text(json: Json): string | null {
  for (const value of list(json)) {
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    if (typeof value === 'number') return String(value)
    const named = field(value, '@value') ?? field(value, 'name')
    if (typeof named === 'string' && named.trim() !== '') return named.trim()
  }
  return null
}

export const typesOf = (json: Json): readonly string[] =>
  list(field(json, '@type')).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : [],
  )

export const isArticleNode = (json: Json): boolean => typesOf(json).some((type) => articleType.test(type))

/** Every object of the page's JSON-LD, flat, in document order. Broken blocks are mended where the cause is a known slip, else left out. */
export function readJsonLd(page: Document): readonly Json[] {
  const nodes: Json[] = []
  let total = 0
  for (const script of page.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent
    total += source.length
    if (source.length > LARGEST_BLOCK || total > LARGEST_TOTAL) continue
    collect(parse(source), nodes, 0)
  }
  return nodes
}

function parse(source: string): Json {
  for (const mend of [(raw: string) => raw, mendSlips]) {
    try {
      return JSON.parse(mend(source))
    } catch {
      // Broken JSON-LD is common and only one source among several.
    }
  }
  return null
}

// Raw line breaks inside strings, CDATA and HTML comment wrappers, trailing commas and semicolons: the slips seen on news pages.
// White space is folded first: runs of it make the patterns for both ends try every start again.
const mendSlips = (source: string): string =>
  source
    .trim()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/^\s*(?:\/\*)?\s*(?:<!--|(?:\/\/)?<!\[CDATA\[)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\*)?\s*(?:-->|(?:\/\/)?\]\]>)(?:\s*\*\/)?\s*$/, '')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '')

// Under these an article node lists others: entries of a live blog, comments, teasers.
const others = new Set([
  'liveBlogUpdate',
  'comment',
  'hasPart',
  'itemListElement',
  'citation',
  'isBasedOn',
  'relatedLink',
  'review',
])

function collect(json: Json, nodes: Json[], depth: number): void {
  if (depth > DEEPEST || nodes.length >= MOST_NODES || typeof json !== 'object' || json === null) return
  if (!Array.isArray(json)) nodes.push(json)
  const inArticle = isArticleNode(json)
  for (const [name, value] of Object.entries(json))
    if (!inArticle || !others.has(name)) collect(value, nodes, depth + 1)
}
