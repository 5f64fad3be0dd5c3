import { watchChanges } from './changes'
import { loadSavedIds } from './library-database'
import { hasOrigin } from './permissions'

/** Its code is loaded when it is first needed: the text comes first. */
const loadVisit = async (url: string) => (await import('./visit-database')).loadVisit(url)

/** What a surface may know of the stories a page lists. Over a private window no earlier visit is remembered. */
export const railMemory = (incognito: boolean) => ({
  loadVisit: incognito ? async () => null : loadVisit,
  loadSavedIds,
  hasOrigin,
})

export const watchVisits = (callback: () => void): (() => void) => watchChanges('visits', callback)
