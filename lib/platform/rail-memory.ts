import { loadSavedIds } from './library-database'
import { hasOrigin } from './permissions'
import { loadVisit } from './visit-database'

/** What a surface may know of the stories a page lists. Over a private window no earlier visit is remembered. */
export const railMemory = (incognito: boolean) => ({
  loadVisit: incognito ? async () => null : loadVisit,
  loadSavedIds,
  hasOrigin,
})
