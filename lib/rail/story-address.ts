/** How much an address looks like a story's: `strong` carries an id, a date or a file name, `weak` only several words. */
export type StoryAddress = 'strong' | 'weak' | null

// Service pages, lists and hubs, by the path words publishers' systems share.
const NOT_A_STORY =
  /\/(?:tags?|topics?|themen?|tema|auth?ore?s?|auteurs?|by|profile|people|person|users?|members?|[ck]ategor\w*|rubri\w*|sec+i[oó]n|section|search|suche|buscar|log-?in|sign-?(?:in|up)|regist\w+|account|subscri\w+|abo|abonn\w*|newsletters?|privacy\S*|terms\S*|datenschutz\S*|agb|impressum|imprint|contact\S*|kontakt|about(?:-us)?|careers?|advertis\S*|cookie\S*|help|faq|rss|feeds?|sitemap|jobs?|shop|store|wp-\S+|cdn-cgi|sharer?|cart|puzzles?|crosswords?|live-?tv)(?:\/|\.\w+$|$)/i
const FILE = /\.(?:s?html?|php|aspx?|jsp|cms|ece|story|do|article)$/i
const ID_PARAMETER = /[?&](?:a|p|no|post|\w*id|id\w*)=[^&]*\d/i
/** Shorter numbers are page numbers and years. */
const ID_DIGITS = /\d{5}|\d{4}[/-](?:\d\d?|[a-z]{3})[/-]|[a-z]\d[a-z\d]{5}|[\da-f]{8}-/i
/** A section's name has one or two words, a story's slug more. */
const SLUG_WORDS = 3

/** How an address with this path and this query (with its `?`, or empty) looks. */
export function storyAddress(path: string, query: string): StoryAddress {
  // What an address has of a story is told sooner than what it must not have.
  const kind = evidence(path, query)
  return kind && NOT_A_STORY.test(path) ? null : kind
}

function evidence(path: string, query: string): StoryAddress {
  if (query !== '' && ID_PARAMETER.test(query)) return 'strong'
  let end = path.length
  while (path[end - 1] === '/') end--
  const start = path.lastIndexOf('/', end - 1) + 1
  const last = path.slice(start, end)
  if (last === '' || /^index\.\w+$/i.test(last)) return null
  const inSection = start > 1
  if (ID_DIGITS.test(path) || (FILE.test(last) && (inSection || last.length > 15))) return 'strong'
  const words = last.replaceAll('%20', '-').match(/[^-_+]+/g)?.length ?? 0
  if (words > SLUG_WORDS + 1) return 'strong'
  // "/city/class-ring": where the path has sections, two words may be a story; the link's text must tell.
  return words >= SLUG_WORDS || (words > 1 && inSection) || last.includes('%') ? 'weak' : null
}

/** "news.example.co.uk" and "www.example.co.uk" are one site. No list of suffixes: a short second-level label under a country is taken for one. */
export function siteOf(host: string): string {
  const labels = host.split('.')
  const [second = '', top = ''] = labels.slice(-2)
  return labels.slice(top.length === 2 && second.length <= 3 ? -3 : -2).join('.')
}

const MEDIA =
  /\/(?:videos?|tv|watch|galler(?:y|ies)|photos?|pictures|fotos?|bilder\w*|galerien?|galerias?|podcasts?|audio|mediathek|shopping|deals|coupons|gutscheine?)(?:\/|$)/i

/** Videos, galleries, podcasts and offers are modules of their own, not lists of stories. */
export const isMediaAddress = (url: string): boolean => MEDIA.test(new URL(url).pathname)
