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
  /** Its headline says that there is no such page. */
  readonly missing: boolean
}

// `/`, `/index.html`, `/de/`, `/news.php`: the address of a front page.
const rootPath = /^\/(?:index\.[a-z]{3,5}|home\/?|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i
// Only this address is that of no story, whatever the template says: templates write `og:type` article on every page.
const barePath = /^\/(?:index\.[a-z]{3,5})?$/i
const notFound =
  /\b404\b|(?:page|site|story|article|content) (?:was |could )?not (?:be )?found|page introuvable|nicht gefunden|niet gevonden|no encontrad[ao]|não encontrad[ao]|non trovata|hittades inte|hittar inte sidan|ikke funnet|blev ikke fundet|findes ikke|ei löyt|nie znaleziono|nenalezen|nem található|bulunamadı|не найден|не знайден|δεν βρέθηκε|không tìm thấy|tidak ditemukan|見つかりません|找不到|不存在|찾을 수 없|غير موجود|یافت نشد|לא נמצא/iu
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
  // Lists describe the stories they list: those do not make the list a story.
  const list = types.has('CollectionPage') && raw.og !== 'article'
  const declared = raw.article && !list && !barePath.test(pathname + search)
  const missing = notFound.test(raw.heading)
  const video = raw.og.startsWith('video') || (types.has('VideoObject') && !raw.story)
  if (declared) return { ...article, video }
  const [path, words] = [logInPath.test(pathname), logInWords.test(raw.heading)]
  return {
    declared,
    root: rootPath.test(pathname) && !/[?&][^=]+=\d/.test(search),
    teasers: raw.teasers,
    search: types.has('SearchResultsPage') || (searchPath.test(pathname) && search.length > 1),
    list: list || raw.og === 'website',
    missing,
    video,
    // Some send a link by mail instead of asking for a password.
    logIn: raw.password ? path || words : path && words,
    app: raw.app,
  }
}

// A page that calls itself an article is looked at no further.
const article = {
  declared: true,
  root: false,
  missing: false,
  teasers: 0,
  search: false,
  list: false,
  logIn: false,
  app: false,
}
