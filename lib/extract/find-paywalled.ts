import { field, list } from './json-ld'
import type { PageSignals } from './page-signals'

// https://developers.google.com/search/docs/appearance/structured-data/paywalled-content and Facebook's content tiers.
export function findPaywalled({ articles, meta }: PageSignals): boolean | null {
  for (const node of articles.slice(0, 1)) {
    for (const value of list(field(node, 'isAccessibleForFree'))) {
      if (value === false || /^(?:false|no|0)$/i.test(String(value))) return true
      if (value === true || /^(?:true|yes|1)$/i.test(String(value))) return false
    }
  }
  const tier = meta('article:content_tier', 'og:article:content_tier')[0]?.toLowerCase()
  return tier === 'locked' || tier === 'metered' ? true : tier === 'free' ? false : null
}
