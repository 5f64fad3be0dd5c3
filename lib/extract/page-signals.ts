import { field, isArticleNode, type Json, readJsonLd, text } from './json-ld'

/** What the page says about itself, read once before anything is stripped. */
export interface PageSignals {
  readonly page: Document
  /** The address the browser shows. */
  readonly url: string
  /** ISO instant of the capture. */
  readonly now: string
  /** JSON-LD objects that describe the story, the best first. */
  readonly articles: readonly Json[]
  readonly jsonLd: readonly Json[]
  /** The contents of a meta tag, by `name`, `property` or `itemprop` in lower case, in document order. */
  readonly meta: (...names: readonly string[]) => readonly string[]
  readonly metas: ReadonlyMap<string, readonly string[]>
}

export function readSignals(page: Document, url: string, now: string): PageSignals {
  const jsonLd = readJsonLd(page)
  const metas = readMetas(page)
  return {
    page,
    url,
    now,
    jsonLd,
    articles: rankArticles(jsonLd, url),
    metas,
    meta: (...names) => names.flatMap((name) => metas.get(name) ?? []),
  }
}

// Every field is cut shorter later; this keeps a megabyte of headline out of the comparisons before that.
const LONGEST_META = 10_000

function readMetas(page: Document): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>()
  // `value` is how Twitter's first documents wrote their tags, and how Postlight's parser keeps pages; seven news pages of 2023 to 2025 still have it.
  for (const meta of page.querySelectorAll('meta')) {
    const content = (meta.getAttribute('content') ?? meta.getAttribute('value'))
      ?.slice(0, LONGEST_META)
      .trim()
    if (!content) continue
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase()
      if (!name) continue
      const known = metas.get(name)
      if (known) known.push(content)
      else metas.set(name, [content])
    }
  }
  return metas
}

const pathOf = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).pathname.replace(/\/+$/, '') : null

/** Endless pages and teaser lists carry many article objects: the one whose address is the page's comes first, then the fullest. */
function rankArticles(nodes: readonly Json[], url: string): readonly Json[] {
  const here = pathOf(url)
  const score = (node: Json): number => {
    const addresses = [field(node, 'url'), field(node, 'mainEntityOfPage'), field(node, '@id')]
    const own = addresses.some((address) => {
      const link =
        typeof address === 'object'
          ? (text(field(address, '@id')) ?? text(field(address, 'url')))
          : text(address)
      return link !== null && here !== null && here !== '' && pathOf(link) === here
    })
    const filled = ['headline', 'datePublished', 'author', 'articleBody'].filter((name) =>
      text(field(node, name)),
    )
    return (own ? 10 : 0) + filled.length
  }
  return nodes
    .filter(isArticleNode)
    .map((node, index) => ({ node, rank: score(node) - index / 1000 }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ node }) => node)
}
