import { pageUrl } from './safe-url'

// The campaign and click parameters of the large ad and mail systems (the list Firefox and Brave strip; linkding#1011 and others ask for it).
const tracking =
  /^(?:utm_.*|pk_.*|mtm_.*|mc_[ce]id|fb_.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|_hsenc|_hsmi|__hs.*|vero_id|oly_.*|wickedid|s_cid|ncid|cmpid|smid|icid|ns_.*|xtor|at_medium|at_campaign|at_custom.*|at_link.*|wt_mc|wt_zmc|__twitter_impression|ocid|ftag|sr_share|ref_src|ref_url|guccounter|guce_.*)$/i

// "#/story/1" and "#!/story/1" are the pages of an app that has one address (https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics); any other fragment is a place in the page.
const route = /^#!?\//

export type Parameter = readonly [name: string, value: string]

// Not an iterator: Firefox's content scripts see `URLSearchParams` through a wrapper that can't be iterated (seen in ESR 153).
export function parameters(url: URL): readonly Parameter[] {
  const all: Parameter[] = []
  url.searchParams.forEach((value, name) => {
    all.push([name, value])
  })
  return all
}

/** The same page without what only tells where the reader came from; the rest of the query stays. */
export function withoutTracking(address: string): string {
  const url = URL.parse(address)
  if (!url) return address
  for (const [name] of parameters(url)) if (tracking.test(name)) url.searchParams.delete(name)
  if (!route.test(url.hash)) url.hash = ''
  return url.href
}

const site = (host: string): string => host.replace(/^(?:www\d?|m|amp|mobile|edition)\./, '')

/** The host of an address without `www.`, `m.` and the like; `null` where there is none. */
export const siteOf = (address: string): string | null => {
  const host = URL.parse(address)?.hostname
  return host ? site(host) : null
}

/** Same host, were it not for `www.`, `m.` or `amp.`. */
export const sameSite = (a: string, b: string): boolean =>
  URL.canParse(a) && URL.canParse(b) && site(new URL(a).hostname) === site(new URL(b).hostname)

/** Where a page stands, were it not for the other doors its site has: mobile and AMP (https://amp.dev/documentation/guides-and-tutorials/optimize-and-measure/discovery). A port or a scheme may be somebody else's. */
const standing = ({ protocol, hostname, port, pathname, hash }: URL): string =>
  [
    `${protocol}//${site(hostname)}:${port}`,
    pathname
      .replace(/\/amp(?=\/|$)/g, '')
      .replace(/\.amp(?=\.html?$|$)/, '')
      .replace(/\/+$/, ''),
    hash,
  ].join(' ')

// "/port-deal-stalls", "/a-68117411": such a path names one story by itself; "/read.php", "/story" and "/" need their query for it.
export const namesOneStory = /(?:[^/]+[-_][^/]+[-_]|\d{4})[^/]*\/*$/

/** Only AMP's mark, or a word after a path that says it all ("?ref=home"). A bare number is an id, a page of several, a comment. */
const saysNothing = (path: string, [name, value]: Parameter): boolean =>
  /^(?:amp|outputtype)$/i.test(name) || (namesOneStory.test(path) && !/^\d+$/.test(value || name))

/** Whether a page at `own` may call itself `other`: it stands there, and all it leaves out of its query says nothing. */
function isOtherNameOf(other: URL, own: URL): boolean {
  const left = parameters(other).map(([name, value]) => `${name}=${value}`)
  const rest = parameters(own).filter(([name, value]) => {
    const at = left.indexOf(`${name}=${value}`)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return (
    standing(own) === standing(other) &&
    left.length === 0 &&
    rest.every((parameter) => saysNothing(own.pathname, parameter))
  )
}

/**
 * The address a story is kept under: the canonical one its page declares, if that is plainly another name of the page's own; else its own without tracking parameters.
 *
 * What is kept under an address is replaced by the next look at it, so a page must not choose it freely: a hostile page would name a neighbour, an app leaves the canonical of the story before in its head, a template names its own script. Believed is only what the shown address bears out itself. The price of too little belief is one story twice in the list, of too much one story lost.
 */
export function canonicalUrl(shown: string, declared: string | null): string {
  const own = withoutTracking(shown)
  const address = declared ? pageUrl(declared, shown) : null
  const canonical = address && withoutTracking(address)
  return canonical && isOtherNameOf(new URL(canonical), new URL(own)) ? canonical : own
}
