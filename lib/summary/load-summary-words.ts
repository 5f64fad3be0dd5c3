import { englishSummaryWords, type SummaryWords } from './summary-words'

/** `summaryWordsOf`, those of other languages than English fetched first. */
export const loadSummaryWords = async (language: string | null): Promise<SummaryWords> =>
  /^en\b/i.test(language ?? 'en')
    ? englishSummaryWords
    : (await import('./summary-words-of')).summaryWordsOf(language)
