import { factLocale } from './fact-locale'
import type { FactFinder } from './facts'
import { findFacts } from './find-facts'
import { findJapaneseFacts } from './find-japanese-facts'
import { foreignSpeech } from './foreign-speech'
import { languageOf } from './language'
import { wordsFor } from './words-for'

const finders = new Map<string, FactFinder>()

function newFinder(locale: string): FactFinder {
  if (locale.startsWith('ja')) return findJapaneseFacts
  const words = wordsFor(locale)
  const language = languageOf(locale, words, words.english ? null : foreignSpeech(words))
  return (blocks, publishedAt) => findFacts(blocks, language, publishedAt)
}

/** `loadFactFinder` with every language at hand, for the lab and tests, which read all of them. */
export function factFinder(language: string | null): FactFinder {
  const locale = factLocale(language)
  const finder = finders.get(locale) ?? newFinder(locale)
  finders.set(locale, finder)
  return finder
}
