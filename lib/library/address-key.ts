import { namesOneStory, type Parameter, parameters, withoutTracking } from '@/lib/base/canonical-url'
import { pageBehind } from '@/lib/base/reader-view'

/** SECURITY.md 9. */
const LONGEST = 2048

/** The doors of a site that lead to the same rooms (https://developers.google.com/search/docs/crawling-indexing/mobile/mobile-sites-mobile-first-indexing, "separate URLs"); they stand before the name ("m.") or inside it ("en.m."). */
const door = /^(?:www\d?|m|mobile|amp|edition)$/

/** "co.uk", "com.au": not a site's name yet. */
const registry = /^(?:co|com|net|org|gov|edu|ac)$/

function site(host: string): string {
  const labels = host.split('.')
  // The name itself and what it is registered under stay, whatever they are called: "m.co.uk", "amp.dev".
  const own = registry.test(labels.at(-2) ?? '') && (labels.at(-1)?.length ?? 0) === 2 ? 3 : 2
  return labels.filter((label, index) => index >= labels.length - own || !door.test(label)).join('.')
}

/** The page behind a copy in an AMP cache (https://amp.dev/documentation/guides-and-tutorials/learn/amp-caches-and-cors/amp-cache-urls): "/c/s/ledger.example/story". */
function unpacked(url: URL): URL {
  const packed = url.hostname.endsWith('.cdn.ampproject.org')
    ? /^\/[acvi]\/(s\/)?(.+)$/.exec(url.pathname)
    : null
  const page = packed && URL.parse(`http${packed[1] ? 's' : ''}://${packed[2]}${url.search}${url.hash}`)
  return page?.hostname.includes('.') ? page : url
}

/** AMP and print stand as a step of the way or as an ending ("/amp", "/print", "/story.amp.html"). A story about either has the word inside a longer step. */
const path = (pathname: string): string =>
  pathname
    .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())
    .replace(/\/{2,}/g, '/')
    .replace(/\/amp(?=\/|$)/g, '')
    .replace(/(?<=[^/])\/print\/?$/, '')
    .replace(/\.(?:amp|print)(?=\.html?$|$)/, '')
    .replace(/\/(?:index\.html?)?$/, '')

const yes = /^(?:|1|y|yes|true|on)$/i

/** Asks for the same story in another dress. */
const isDress = ([name, value]: Parameter): boolean =>
  // AMP's cache tells its viewer more (same source).
  name.startsWith('amp_') ||
  (/^(?:amp|print|printable|printview|print_view|mobile)$/i.test(name) && yes.test(value)) ||
  (/^(?:outputtype|output|view|mode|format|layout)$/i.test(name) &&
    /^(?:amp|print|printable|printview|mobile)$/i.test(value))

/** Words that only tell which door a reader came through; believed where the path says by itself which story it is, and never of a number, which may be one's id. */
const isDoorstep = (pathname: string, [name, value]: Parameter): boolean =>
  /^(?:ref|referr?er|rss|via|share|shared|cmp|mod|campaign|partner)$/i.test(name) &&
  namesOneStory.test(pathname) &&
  !/^\d+$/.test(value)

function query(url: URL): string {
  const left = parameters(url).filter(
    (parameter) => !isDress(parameter) && !isDoorstep(url.pathname, parameter),
  )
  return left
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&')
}

/**
 * One key for the addresses of one story: tracking parameters, AMP, mobile, print, http and https make no other. What may tell stories apart stays: an id, a page's number, the route of an app that has one address. `null` for what is no page of the web.
 *
 * It is asked before something is saved, so the price of too much likeness is a story that can't be saved beside another, of too little one that is saved twice; in doubt it tells apart.
 */
export function addressKey(address: string): string | null {
  const shown = URL.parse(address)
  const inside = shown && pageBehind(shown)
  const plain = shown && URL.parse(withoutTracking(inside ?? shown.href))
  if (!plain || !/^https?:$/.test(plain.protocol) || plain.hostname === '') return null
  const url = unpacked(plain)
  const port = url.port === '' ? '' : `:${url.port}`
  const asked = query(url)
  const key = `${site(url.hostname)}${port}${path(url.pathname)}${asked === '' ? '' : `?${asked}`}${url.hash}`
  return key.length <= LONGEST ? key : null
}

/** The keys a story is found under. Both addresses are borne out: the browser showed the one, and the other is plainly its name (`canonicalUrl`). */
export const addressKeys = (story: {
  readonly url: string
  readonly canonicalUrl: string
}): readonly string[] => [
  ...new Set([story.url, story.canonicalUrl].flatMap((address) => addressKey(address) ?? [])),
]
