import { cleanName } from '@/lib/base/clean-text'
import { field, text, typesOf } from './json-ld'
import type { PageSignals } from './page-signals'

// SECURITY.md 9.
const LONGEST_SITE = 100

/** What names the site, the most trusted first. */
export function siteNames({ articles, jsonLd, meta }: PageSignals): readonly (string | null | undefined)[] {
  const website = jsonLd.find((node) => typesOf(node).includes('WebSite'))
  return [
    meta('og:site_name')[0],
    text(field(articles[0], 'publisher')),
    text(field(website, 'name')),
    meta('application-name', 'apple-mobile-web-app-title')[0],
    meta('twitter:site')[0]?.replace(/^@/, ''),
  ]
}

export function findSiteName(signals: PageSignals): string | null {
  for (const candidate of siteNames(signals)) {
    const name = candidate ? cleanName(candidate, LONGEST_SITE) : ''
    if (name !== '' && !/^https?:/.test(name)) return name
  }
  return null
}
