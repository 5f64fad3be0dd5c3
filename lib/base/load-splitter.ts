import { type SentenceSplitter, splitterWith } from './sentence-splitter'
import { englishSentenceWords } from './sentence-words'

/** A splitter for one language, a BCP 47 tag or `null`; the words of others than English are fetched first. */
export const loadSplitter = async (language: string | null): Promise<SentenceSplitter> =>
  splitterWith(
    /^en\b/i.test(language ?? 'en')
      ? englishSentenceWords
      : (await import('./sentence-words-of')).sentenceWordsOf,
    language,
  )
