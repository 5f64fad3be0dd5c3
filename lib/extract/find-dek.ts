import { cleanName } from '@/lib/base/clean-text'
import { field, text } from './json-ld'
import type { PageSignals } from './page-signals'

// SECURITY.md 9.
const LONGEST_DEK = 1000

/** The publisher's own line under the headline, as it describes the story. */
export function findDek({ articles, meta }: PageSignals, title: string): string | null {
  const candidates = [
    text(field(articles[0], 'description')),
    meta('og:description')[0],
    meta('description')[0],
  ]
  for (const candidate of candidates) {
    const dek = candidate ? cleanName(candidate, LONGEST_DEK) : ''
    if (dek.length > 20 && dek !== title) return dek
  }
  return null
}
