import { siteOf } from './story-address'

/** What addresses of a page resolve against, and the sites that are its own. */
export interface PageBase {
  readonly base: string
  readonly homes: ReadonlySet<string>
}

const resolve = (address: string | null | undefined, base: string): URL | null =>
  address && URL.canParse(address, base) ? new URL(address, base) : null

export function pageBase(document: Document, shown: string): PageBase {
  const url = new URL(shown)
  const canonical = resolve(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), shown)
  const declared = resolve(document.querySelector('base[href]')?.getAttribute('href'), shown)
  const homes = new Set([url, ...(canonical ? [canonical] : [])].map(({ hostname }) => siteOf(hostname)))
  // `.invalid` leads nowhere (RFC 6761): such a page is a copy whose own address is unknown, and its canonical link is all it has to say where its neighbours live.
  const copied = url.hostname.endsWith('.invalid') && canonical
  const base = copied ? canonical.href : declared?.origin === url.origin ? declared.href : shown
  return { base, homes }
}
