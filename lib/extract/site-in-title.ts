import { cleanName } from '@/lib/base/clean-text'
import { words } from './same-words'
import { titleParts } from './title-parts'

const LONGEST_SITE = 100
const MOST_WORDS = 5

/** The part of `<title>` that is not the headline, when it is one short part: on pages without metadata the only place that names the site. */
export function siteInTitle(pageTitle: string, title: string): string | null {
  const parts = titleParts(pageTitle)
  const others = parts.filter((part) => words(part) !== words(title))
  const [only] = others
  if (!only || others.length !== 1 || parts.length !== 2 || words(only).split(' ').length > MOST_WORDS)
    return null
  return cleanName(only, LONGEST_SITE)
}
