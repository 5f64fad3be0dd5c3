import { browser } from 'wxt/browser'
import { originPattern } from './permissions'

const patternsOf = (links: readonly string[]): string[] => [
  ...new Set(links.flatMap((link) => originPattern(link) ?? [])),
]

const everySite = { origins: ['https://*/*'] }
const tabs = (): { permissions: ['tabs'] } => ({ permissions: ['tabs'] })

/** Publishers serve pictures from any host; must be called before anything is awaited in the handler of a click. */
export const requestPictures = (): Promise<boolean> => browser.permissions.request(everySite)
/** Background only, synchronously at the top: the reader has said yes to something. */
export const watchGranted = (callback: () => void): void => browser.permissions.onAdded.addListener(callback)

export const mayFetchPictures = (): Promise<boolean> => browser.permissions.contains(everySite)
export const returnPictures = (): Promise<boolean> => browser.permissions.remove(everySite)

/** Which pages the reader's tabs show; must be called before anything is awaited in the handler of a click. */
export const requestTabs = (): Promise<boolean> => browser.permissions.request(tabs())
export const maySeeTabs = (): Promise<boolean> => browser.permissions.contains(tabs())
export const returnTabs = (): Promise<boolean> => browser.permissions.remove(tabs())

export const watchRevoked = (callback: () => void): void =>
  browser.permissions.onRemoved.addListener(callback)

/** The same for several sites in one question. */
export const requestOrigins = (links: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: patternsOf(links) })

export const returnOrigins = (links: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: patternsOf(links) })
