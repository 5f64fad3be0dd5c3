import type { RawShape } from './raw-article'

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

/** What the look of a page and its address say it is. */
export function shapeOf(raw: RawShape, url: string): PageShape {
  const { pathname, search } = new URL(url)
  const types = new Set(raw.types)
  const declared = raw.article
  const video = raw.og.startsWith('video') || (types.has('VideoObject') && !raw.story)
  if (declared) return { ...article, video }
  return {
    declared,
    root: rootPath.test(pathname) && !/[?&][^=]+=\d/.test(search),
    teasers: raw.teasers,
    search: types.has('SearchResultsPage') || (searchPath.test(pathname) && search.length > 1),
    list: types.has('CollectionPage') || raw.og === 'website',
    video,
    logIn: raw.password && (logInPath.test(pathname) || logInWords.test(raw.heading)),
    app: raw.app,
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
