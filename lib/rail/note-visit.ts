import { siteOf } from '@/lib/base/canonical-url'
import type { Rail } from './rail'
import { railStoryId } from './rail-story'
import type { SiteVisit } from './site-visit'

/** Looks that are closer together belong to one visit, as web analytics counts them: https://support.google.com/analytics/answer/12798876 */
const PAUSE = 30 * 60_000

/** A busy front page lists about 150 stories; three such pages' worth. */
const MOST = 450

export interface SiteLook {
  readonly url: string
  /** The story that was read there. */
  readonly articleId: string | null
  readonly rails: readonly Rail[]
  /** ISO instant. */
  readonly at: string
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)].slice(0, MOST)

const goesOn = (visit: SiteVisit, at: string): boolean =>
  Math.abs(Date.parse(at) - Date.parse(visit.last)) < PAUSE

/** A site's visit with one more look at it. A listed story stays new for the whole visit that first lists it, unless it is read. `null` for a page that is on no site. */
export function noteVisit(kept: SiteVisit | null, look: SiteLook): SiteVisit | null {
  const site = siteOf(look.url)
  if (site === null) return null
  const listed = look.rails.flatMap((rail) => rail.items.map((item) => railStoryId(item.url)))
  const same = kept !== null && goesOn(kept, look.at)
  const known = kept ? (same ? kept.seen : [...kept.fresh, ...kept.seen]) : []
  const isKnown = new Set(known)
  const read = look.articleId === null ? [] : [look.articleId]
  const seen = unique([...read, ...listed.filter((id) => isKnown.has(id)), ...known])
  const isSeen = new Set([...known, ...read])
  const fresh = unique([...listed, ...(same ? kept.fresh : [])].filter((id) => !isSeen.has(id)))
  return { site, last: look.at, before: same ? kept.before : (kept?.last ?? null), seen, fresh }
}
