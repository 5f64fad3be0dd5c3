import { browser } from 'wxt/browser'
import { requestDataConsent } from './firefox'

/** The pattern of the one site a link lives on. Links without TLS are read over it: no other right can be asked. */
function originPattern(link: string): string | null {
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

/** The typed place leaves the device: Firefox wants the reader's word for it. `true` where no such question exists. */
export const requestLocationConsent = async (): Promise<boolean> =>
  (await requestDataConsent('locationInfo')) ?? true
