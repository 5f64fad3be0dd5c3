import { cleanName } from '@/lib/base/clean-text'
import type { RawFacts } from './raw-facts'
import { metaOf } from './raw-meta'

const LONGEST_SECTION = 60
// Longer kickers are a topic of the day, not a section.
const LONGEST_KICKER = 30

const kicker = /kicker|antetitulo|section|rubri|category|eyebrow|top-?line|dachzeile|ressort|rubrique/i

/** A kicker near the headline often names the section where the data do not. */
export function findSection({ stories, metas, lines }: RawFacts): string | null {
  const found =
    stories[0]?.section ??
    metaOf(metas, 'article:section', 'og:article:section', 'parsely-section', 'section', 'articlesection')[0]
  const shown = found
    ? undefined
    : lines
        .filter(({ name }) => kicker.test(name))
        .map(({ parts }) => parts.join(' '))
        .find((line) => line.length <= LONGEST_KICKER && line.split(' ').length < 3)
  const name = shown ?? (found ? cleanName(found, LONGEST_SECTION * 2) : '')
  return name !== '' && name.length <= LONGEST_SECTION && !/^https?:/.test(name) ? name : null
}
