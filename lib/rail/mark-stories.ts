import type { Rail, RailItem } from './rail'
import { railStoryId } from './rail-story'
import type { SiteVisit } from './site-visit'

export type StoryMark = 'new' | 'seen'

const DAY = 86_400_000
const DAY_ONLY = /^\d{4}-\d\d-\d\d$/
const INSTANT = /^\d{4}-\d\d-\d\d(?:T|$)/

/** Whether its own time lies after `before`; `null` where it tells none. A day counts to its end. */
function isAfter(time: string | null, before: string): boolean | null {
  if (time === null || !INSTANT.test(time)) return null
  return Date.parse(time) + (DAY_ONLY.test(time) ? DAY : 0) > Date.parse(before)
}

/** A story's own list of related ones brings up old ones that no visit has listed yet: there only a time can tell. */
const isNew = (kind: Rail['kind'], item: RailItem, before: string): boolean =>
  isAfter(item.time, before) ?? kind !== 'related'

/** By address, what is new since the last visit to the site and what was seen before; on a first visit nothing is either. */
export function markStories(visit: SiteVisit | null, rails: readonly Rail[]): ReadonlyMap<string, StoryMark> {
  const marks = new Map<string, StoryMark>()
  if (!visit) return marks
  const { before } = visit
  const seen = new Set(visit.seen)
  const fresh = new Set(visit.fresh)
  for (const { kind, items } of rails) {
    for (const item of items) {
      const id = railStoryId(item.url)
      if (seen.has(id)) marks.set(item.url, 'seen')
      else if (before !== null && fresh.has(id) && isNew(kind, item, before)) marks.set(item.url, 'new')
    }
  }
  return marks
}
