import type { FactWords } from './fact-words'
import { openersOf } from './find-openings'
import { type Gazetteer, gazetteer } from './gazetteer'
import type { Speech } from './quote-place'

/** What is known of a language before any story is read. The region names alone take the browser as long as a tenth of a story: they are made once. */
export interface Language {
  readonly words: FactWords
  readonly openers: ReadonlyMap<string, number>
  readonly places: Gazetteer
  /** `null` for English. */
  readonly speech: Speech | null
}

/** `words` are those of the locale's language. */
export const languageOf = (locale: string, words: FactWords, speech: Speech | null): Language => ({
  words,
  openers: openersOf(words),
  places: gazetteer(locale, words.names.knownPlaces, words.names.adjectives),
  speech,
})
