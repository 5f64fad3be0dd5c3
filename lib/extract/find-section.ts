import { cleanName } from '@/lib/base/clean-text'
import { field, text } from './json-ld'
import type { PageSignals } from './page-signals'

const LONGEST_SECTION = 60

export function findSection({ articles, meta }: PageSignals): string | null {
  const found =
    text(field(articles[0], 'articleSection')) ??
    meta('article:section', 'og:article:section', 'parsely-section', 'section')[0]
  const name = found ? cleanName(found, LONGEST_SECTION * 2) : ''
  return name !== '' && name.length <= LONGEST_SECTION && !/^https?:/.test(name) ? name : null
}
