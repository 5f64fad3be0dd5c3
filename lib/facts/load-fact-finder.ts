import { factLocale } from './fact-locale'
import type { FactWords } from './fact-words'
import type { FactFinder } from './facts'
import { findFacts } from './find-facts'
import { languageOf } from './language'

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

async function newFinder(locale: string): Promise<FactFinder> {
  if (locale.startsWith('ja')) return (await import('./find-japanese-facts')).findJapaneseFacts
  const [words, foreign] = await Promise.all([
    loadWords(locale),
    locale.startsWith('en') ? null : import('./foreign-speech'),
  ])
  const language = languageOf(locale, words, foreign?.foreignSpeech(words) ?? null)
  return (blocks, publishedAt) => findFacts(blocks, language, publishedAt)
}

const finders = new Map<string, Promise<FactFinder>>()

/** What finds the facts of articles in one language, a BCP 47 tag or `null`: made once for all of them. */
export function loadFactFinder(language: string | null): Promise<FactFinder> {
  const locale = factLocale(language)
  const finder = finders.get(locale) ?? newFinder(locale)
  finders.set(locale, finder)
  // What could not be fetched is asked for again the next time.
  finder.catch(() => finders.delete(locale))
  return finder
}
