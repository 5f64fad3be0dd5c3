import type { Names } from './names'
import { personNames } from './person-names'
import type { RawFacts, RawMeta } from './raw-facts'
import { withoutLabel } from './read-byline'

// The names of meta tags for authors, by their letters only: `article:author`, `parsely-author`, `dc.creator`.
const authorMetas = new Set(
  'author authors authorname articleauthor articlebyline byline byl ogarticleauthor parselyauthor sailthruauthor cxenseparseauthor dcauthor dccreator dctermscreator'.split(
    ' ',
  ),
)

// One a name and one for all of them; more are a page that means no good.
const MOST_METAS = 30

/** Whom the page names in JSON-LD and meta tags. */
export function declaredAuthors({ stories, metas }: RawFacts, site: string | null): readonly Names[] {
  const named = metas.filter(({ name }) => authorMetas.has(name.replace(/[^a-z]/g, ''))).slice(0, MOST_METAS)
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
