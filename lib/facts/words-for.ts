import type { FactWords } from './fact-words'
import { englishWords } from './words-english'
import { plainWords } from './words-plain'

/** The vocabulary of a BCP 47 tag. */
export function wordsFor(language: string): FactWords {
  const [primary, ...rest] = language.split('-')
  const region = rest.find((part) => /^[A-Z]{2}$/i.test(part))?.toUpperCase()
  switch (primary?.toLowerCase()) {
    case 'en':
      return englishWords(region)
    default:
      return plainWords
  }
}
