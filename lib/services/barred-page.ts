import { pageBehind } from '@/lib/base/reader-view'
import type { ReadError } from '@/lib/protocol/background'
import type { ScriptError } from '@/lib/protocol/page'

export interface Barred {
  readonly error: ReadError
  /** What the reader sees: a reader view's own address hides the page's. */
  readonly url: string
}

/** Pages that a browser opens to no extension, told by their address alone. */
export function barredPage(address: string): Barred | null {
  const url = URL.parse(address)
  const inReader = url && pageBehind(url)
  if (inReader) return { error: { kind: 'readerView' }, url: inReader }
  if (url && /^(https?|file):$/.test(url.protocol)) return null
  return { error: { kind: 'browserPage' }, url: address }
}

/** Extension stores: https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts, MDN "Content scripts: restricted domains". Edge keeps its own add-ons site shut as well. */
const STORES = [
  /^https:\/\/chromewebstore\.google\.com(\/|$)/,
  /^https:\/\/chrome\.google\.com\/webstore(\/|$)/,
  /^https:\/\/addons\.mozilla\.org(\/|$)/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons(\/|$)/,
]

/** Why a page of the web or a file would not let our script in: the address tells what the browser's message doesn't. */
export function refusedPage(address: string | null, error: ScriptError): ReadError {
  if (error.kind === 'tabGone' || error.kind === 'storePage' || error.kind === 'browserPage') {
    return { kind: error.kind }
  }
  const url = address === null ? null : URL.parse(address)
  if (url && /\.pdf$/i.test(url.pathname)) return { kind: 'pdf' }
  if (url?.protocol === 'file:') return { kind: 'localFile' }
  if (url && STORES.some((store) => store.test(url.href))) return { kind: 'storePage' }
  return { kind: error.kind === 'noAccess' ? 'noAccess' : 'garbled' }
}
