import { cleanName } from '@/lib/base/clean-text'
import { field, text } from './json-ld'
import type { PageSignals } from './page-signals'
import type { TopLine } from './top-lines'

const LONGEST_SECTION = 60
// Longer kickers are a topic of the day, not a section.
const LONGEST_KICKER = 30

const kicker = /kicker|antetitulo|section|rubri|category|eyebrow|top-?line|dachzeile|ressort|rubrique/i

/** `lines` are those above and below the headline: a kicker often names the section. */
export function findSection({ articles, meta }: PageSignals, lines: () => readonly TopLine[]): string | null {
  const found =
    text(field(articles[0], 'articleSection')) ??
    meta('article:section', 'og:article:section', 'parsely-section', 'section')[0]
  const shown = found
    ? undefined
    : lines().find(
        (line) =>
          kicker.test(line.name) && line.text.length <= LONGEST_KICKER && line.text.split(' ').length < 3,
      )
  const name = shown ? shown.text : found ? cleanName(found, LONGEST_SECTION * 2) : ''
  return name !== '' && name.length <= LONGEST_SECTION && !/^https?:/.test(name) ? name : null
}
