import { factLocale } from './fact-locale'
import type { FactFinder } from './facts'
import { findFacts } from './find-facts'
import { findJapaneseFacts } from './find-japanese-facts'
import { wordsFor } from './words-for'

/** `loadFactFinder` with every language at hand, for the lab and tests, which read all of them. */
export function factFinder(language: string | null): FactFinder {
  const locale = factLocale(language)
  if (locale.startsWith('ja')) return findJapaneseFacts
  const words = wordsFor(locale)
  return (blocks, publishedAt) => findFacts(blocks, { locale, publishedAt, words })
}
