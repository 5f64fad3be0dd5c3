import type { RawFacts } from './raw-facts'
import { metaOf } from './raw-meta'

const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i

/** The page's declared language as BCP 47; the root element counts most, because browsers and screen readers act on it. */
export function findLanguage({ languages, stories, metas }: RawFacts): string | null {
  const candidates = [
    ...languages,
    stories[0]?.language,
    metaOf(metas, 'content-language', 'language', 'dc.language', 'og:locale')[0],
  ]
  for (const candidate of candidates) {
    const value = candidate?.trim() ?? ''
    if (!tag.test(value)) continue
    try {
      return Intl.getCanonicalLocales(value.replace(/_/g, '-'))[0] ?? null
    } catch {
      // Not a language tag after all; the next source may have one.
    }
  }
  return null
}
