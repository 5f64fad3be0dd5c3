import { typesOf } from './json-ld'
import type { PageSignals } from './page-signals'
import type { RawShape } from './raw-article'

const MOST_TYPES = 50
const LONGEST = 300

/** Looks at what kind of page it is before anything is stripped; what that means is `shapeOf`'s. */
export function measureShape({ page, articles, jsonLd, meta }: PageSignals): RawShape {
  const og = meta('og:type')[0]?.slice(0, LONGEST).toLowerCase() ?? ''
  const story = articles.length > 0
  const article = story || og === 'article' || page.querySelector('[itemtype*="Article"]') !== null
  // What calls itself an article is looked at no further.
  const find = (selector: string) => (article ? [] : [...page.querySelectorAll(selector)])
  return {
    story,
    article,
    types: [...new Set(jsonLd.flatMap(typesOf))].slice(0, MOST_TYPES).map((type) => type.slice(0, LONGEST)),
    og,
    teasers: find('h2 a, h3 a, h4 a, a h2, a h3, a h4').length,
    password: find('input[type="password" i]').length > 0,
    heading: (page.querySelector('h1')?.textContent ?? page.title).slice(0, LONGEST),
    app: find('[role="application"], body > #root, body > #app, body > canvas').length > 0,
  }
}
