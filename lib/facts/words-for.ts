import type { FactWords } from './fact-words'
import { arabicWords } from './words-arabic'
import { dutchWords } from './words-dutch'
import { englishWords } from './words-english'
import { frenchWords } from './words-french'
import { germanWords } from './words-german'
import { italianWords } from './words-italian'
import { plainWords } from './words-plain'
import { portugueseWords } from './words-portuguese'
import { spanishWords } from './words-spanish'
import { turkishWords } from './words-turkish'

/** The vocabulary of a BCP 47 tag. */
export function wordsFor(locale: string): FactWords {
  switch (locale.split('-')[0]) {
    case 'en':
      return englishWords(locale)
    case 'de':
      return germanWords()
    case 'fr':
      return frenchWords()
    case 'es':
      return spanishWords(locale)
    case 'pt':
      return portugueseWords()
    case 'it':
      return italianWords()
    case 'nl':
      return dutchWords()
    case 'tr':
      return turkishWords()
    case 'ar':
      return arabicWords()
    default:
      return plainWords(locale)
  }
}
