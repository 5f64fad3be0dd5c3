import type { RawFacts } from './raw-facts'
import { metaOf } from './raw-meta'

// https://developers.google.com/search/docs/appearance/structured-data/paywalled-content and Facebook's content tiers.
export function findPaywalled({ stories, metas }: RawFacts): boolean | null {
  const free = stories[0]?.free?.toLowerCase() ?? ''
  if (['false', 'no', '0'].includes(free)) return true
  if (['true', 'yes', '1'].includes(free)) return false
  const tier = metaOf(metas, 'article:content_tier', 'og:article:content_tier')[0]?.toLowerCase()
  return tier === 'locked' || tier === 'metered' ? true : tier === 'free' ? false : null
}
