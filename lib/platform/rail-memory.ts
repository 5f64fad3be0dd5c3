import { watchChanges } from './changes'
import type { LinkedStory } from './find-saved'
import { hasOrigin } from './permissions'

// Its code is loaded when it is first needed: the text comes first.
const loadVisit = async (url: string) => (await import('./visit-database')).loadVisit(url)
const findOnList = async (stories: readonly LinkedStory[]) =>
  (await import('./find-saved')).findOnList(stories)

/** What a surface may know of the stories a page lists. Over a private window no earlier visit is remembered. */
export const railMemory = (incognito: boolean) => ({
  loadVisit: incognito ? async () => null : loadVisit,
  findOnList,
  hasOrigin,
})

export const watchVisits = (callback: () => void): (() => void) => watchChanges('visits', callback)
