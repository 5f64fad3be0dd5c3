import { factLocale } from './fact-locale'
import type { FactWords } from './fact-words'
import type { FactFinder } from './facts'
import { findFacts } from './find-facts'

/** Each language's words are a chunk of their own: an article has one language. */
async function loadWords(locale: string): Promise<FactWords> {
  switch (locale.split('-')[0]) {
    case 'en':
      return (await import('./words-english')).englishWords(locale)
    case 'de':
      return (await import('./words-german')).germanWords()
    case 'fr':
      return (await import('./words-french')).frenchWords()
    case 'es':
      return (await import('./words-spanish')).spanishWords(locale)
    case 'pt':
      return (await import('./words-portuguese')).portugueseWords()
    case 'it':
      return (await import('./words-italian')).italianWords()
    case 'nl':
      return (await import('./words-dutch')).dutchWords()
    case 'tr':
      return (await import('./words-turkish')).turkishWords()
    case 'ar':
      return (await import('./words-arabic')).arabicWords()
    default:
      return (await import('./words-plain')).plainWords(locale)
  }
}

/** What finds the facts of articles in one language, a BCP 47 tag or `null`. */
export async function loadFactFinder(language: string | null): Promise<FactFinder> {
  const locale = factLocale(language)
  if (locale.startsWith('ja')) return (await import('./find-japanese-facts')).findJapaneseFacts
  const words = await loadWords(locale)
  return (blocks, publishedAt) => findFacts(blocks, { locale, publishedAt, words })
}
