import { pageUrl } from './safe-url'

// The campaign and click parameters of the large ad and mail systems (the list Firefox and Brave strip; linkding#1011 and others ask for it).
const tracking =
  /^(?:utm_.*|pk_.*|mtm_.*|mc_[ce]id|fb_.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|_hsenc|_hsmi|__hs.*|vero_id|oly_.*|wickedid|s_cid|ncid|cmpid|smid|icid|ns_.*|xtor|at_medium|at_campaign|at_custom.*|at_link.*|wt_mc|wt_zmc|__twitter_impression|ocid|ftag|sr_share|ref_src|ref_url|guccounter|guce_.*)$/i

/** The same page without what only tells where the reader came from; the rest of the query stays. */
export function withoutTracking(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  const names: string[] = []
  // Not `keys()`: Firefox's content scripts see `URLSearchParams` through a wrapper that can't be iterated (seen in ESR 153).
  url.searchParams.forEach((_, name) => {
    names.push(name)
  })
  for (const name of names) if (tracking.test(name)) url.searchParams.delete(name)
  url.hash = ''
  return url.href
}

const site = (host: string): string => host.replace(/^(?:www\d?|m|amp|mobile|edition)\./, '')

/** Same host, were it not for `www.`, `m.` or `amp.`. */
export const sameSite = (a: string, b: string): boolean =>
  URL.canParse(a) && URL.canParse(b) && site(new URL(a).hostname) === site(new URL(b).hostname)

// A canonical address that is only the front page is a template's mistake: every story would share one id.
const isFrontPage = (address: string): boolean => {
  const { pathname, search } = new URL(address)
  return pathname === '/' && search === ''
}

/** The page's own canonical address if it lies on the same site, else the shown one without tracking parameters. */
export function canonicalUrl(shown: string, declared: string | null): string {
  const address = declared ? pageUrl(declared, shown) : null
  if (address && sameSite(address, shown) && (!isFrontPage(address) || isFrontPage(shown)))
    return withoutTracking(address)
  return withoutTracking(shown)
}
