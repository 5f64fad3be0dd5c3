import { typesOf } from './json-ld'
import type { PageSignals } from './page-signals'
import type { RawShape } from './raw-article'

const MOST_TYPES = 50
const LONGEST = 300

/** Looks at what kind of page it is before anything is stripped; what that means is `shapeOf`'s. */
export function measureShape({ page, articles, jsonLd, meta }: PageSignals): RawShape {
  return {
    story: articles.length > 0,
    article: articles.length > 0 || page.querySelector('[itemtype*="Article"]') !== null,
    types: [...new Set(jsonLd.flatMap(typesOf))].slice(0, MOST_TYPES).map((type) => type.slice(0, LONGEST)),
    og: meta('og:type')[0]?.slice(0, LONGEST).toLowerCase() ?? '',
    teasers: page.querySelectorAll('h2 a, h3 a, h4 a, a h2, a h3, a h4').length,
    password: page.querySelector('input[type="password" i]') !== null,
    heading: (page.querySelector('h1')?.textContent ?? page.title).slice(0, LONGEST),
    app: page.querySelector('[role="application"], body > #root, body > #app, body > canvas') !== null,
  }
}
