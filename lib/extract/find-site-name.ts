import { cleanName } from '@/lib/base/clean-text'
import { field, text, typesOf } from './json-ld'
import type { PageSignals } from './page-signals'

// SECURITY.md 9.
const LONGEST_SITE = 100

export function findSiteName({ articles, jsonLd, meta }: PageSignals): string | null {
  const website = jsonLd.find((node) => typesOf(node).includes('WebSite'))
  const candidates = [
    meta('og:site_name')[0],
    text(field(articles[0], 'publisher')),
    text(field(website, 'name')),
    meta('application-name', 'apple-mobile-web-app-title')[0],
    meta('twitter:site')[0]?.replace(/^@/, ''),
  ]
  for (const candidate of candidates) {
    const name = candidate ? cleanName(candidate, LONGEST_SITE) : ''
    if (name !== '' && !/^https?:/.test(name)) return name
  }
  return null
}
