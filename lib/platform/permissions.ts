import { browser } from 'wxt/browser'
import { requestDataConsent } from './firefox'

/** The pattern of the one site a link lives on. Links without TLS are read over it: no other right can be asked. */
export function originPattern(link: string): string | null {
  const url = URL.parse(link)
  return url && /^https?:$/.test(url.protocol) && url.hostname ? `https://${url.hostname}/*` : null
}

/** Asks the reader for one site; must be called before anything is awaited in the handler of a click. */
export async function requestOrigin(link: string): Promise<boolean> {
  const pattern = originPattern(link)
  return pattern !== null && browser.permissions.request({ origins: [pattern] })
}

export async function hasOrigin(link: string): Promise<boolean> {
  const pattern = originPattern(link)
  return pattern !== null && browser.permissions.contains({ origins: [pattern] })
}

/** Asks for the host of a weather server the reader runs; must be called before anything is awaited in the handler of a click. `open`: servers that answer any page on the web, for which no right is needed. */
export async function requestService(base: string, open: readonly string[]): Promise<boolean> {
  const url = URL.parse(base)
  if (!url) return false
  // A right the reader has given already is not asked for again: the browser says yes by itself.
  return (
    open.includes(base) || browser.permissions.request({ origins: [`${url.protocol}//${url.hostname}/*`] })
  )
}

/** The typed place leaves the device: Firefox wants the reader's word for it. `true` where no such question exists. */
export const requestLocationConsent = async (): Promise<boolean> =>
  (await requestDataConsent('locationInfo')) ?? true

const EVERYWHERE = { origins: ['https://*/*'] }

/** Asks the reader for all sites; must be called before anything is awaited in the handler of a click. */
export const requestAllSites = (): Promise<boolean> => browser.permissions.request(EVERYWHERE)
