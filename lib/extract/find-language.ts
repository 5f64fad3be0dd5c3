import { best, type Candidate } from './candidate'
import type { RawFacts } from './raw-facts'
import { metaOf } from './raw-meta'

const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i

/** The page's declared language as BCP 47; the root element counts most, because browsers and screen readers act on it. */
export function findLanguage({ languages, stories, metas }: RawFacts): string | null {
  const meta = metaOf(metas, 'content-language', 'language', 'dc.language', 'og:locale')[0]
  return (
    best([
      ...languages.flatMap((language, index) => candidate('lang', language, 60 - index)),
      ...candidate('json-ld', stories[0]?.language, 50),
      ...candidate('meta', meta, 40),
    ])?.value ?? null
  )
}

function candidate(
  source: string,
  found: string | null | undefined,
  score: number,
): readonly Candidate<string>[] {
  const value = found?.trim() ?? ''
  if (!tag.test(value)) return []
  try {
    return Intl.getCanonicalLocales(value.replace(/_/g, '-')).map((tag) => ({ source, value: tag, score }))
  } catch {
    // Not a language tag after all; another source may have one.
    return []
  }
}
