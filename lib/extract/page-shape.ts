import { typesOf } from './json-ld'
import type { PageSignals } from './page-signals'

/** What kind of page it claims and looks to be, measured before anything is stripped. */
export interface PageShape {
  /** The page says of itself that it is an article. */
  readonly declared: boolean
  readonly root: boolean
  /** Headings that are links: a list of other stories. */
  readonly teasers: number
  readonly search: boolean
  readonly list: boolean
  readonly video: boolean
  /** A password field on a page whose address or headline is about logging in: a log-in box stands in many headers. */
  readonly logIn: boolean
  readonly app: boolean
}

// `/`, `/index.html`, `/de/`, `/news.php`: the address of a front page.
const rootPath = /^\/(?:index\.[a-z]{3,5}|home\/?|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i
const searchPath =
  /\/(?:search|suche|recherche|buscar|busca|busqueda|cerca|ricerca|zoeken|sok|haku|szukaj)(?:[/.]|$)/i
const logInPath =
  /\/(?:log-?in|sign-?in|auth|account|anmelden|connexion|entrar|acceso|accedi|inloggen|logga-in|register)(?:[/.]|$)/i
const logInWords =
  /\b(?:log ?in|sign ?in|anmelden|connexion|se connecter|iniciar sesión|entrar|accedi|inloggen|logga in|logg inn)\b/i

export function measureShape({ page, url, articles, jsonLd, meta }: PageSignals): PageShape {
  const { pathname, search } = new URL(url)
  const types = new Set(jsonLd.flatMap(typesOf))
  const og = meta('og:type')[0]?.toLowerCase() ?? ''
  const declared =
    articles.length > 0 || og === 'article' || page.querySelector('[itemtype*="Article"]') !== null
  const video = og.startsWith('video') || (types.has('VideoObject') && articles.length === 0)
  if (declared) return { ...article, video }
  return {
    declared,
    root: rootPath.test(pathname) && !/[?&][^=]+=\d/.test(search),
    teasers: page.querySelectorAll('h2 a, h3 a, h4 a, a h2, a h3, a h4').length,
    search: types.has('SearchResultsPage') || (searchPath.test(pathname) && search.length > 1),
    list: types.has('CollectionPage') || og === 'website',
    video,
    logIn:
      page.querySelector('input[type="password" i]') !== null &&
      (logInPath.test(pathname) || logInWords.test(page.querySelector('h1')?.textContent ?? page.title)),
    app: page.querySelector('[role="application"], body > #root, body > #app, body > canvas') !== null,
  }
}

// A page that calls itself an article is looked at no further.
const article = {
  declared: true,
  root: false,
  teasers: 0,
  search: false,
  list: false,
  logIn: false,
  app: false,
}
