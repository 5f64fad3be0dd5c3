import { type BackwardWords, englishBackward } from './english-backward'

/** `backwardWords`, those of other languages than English fetched first. */
export const loadBackwardWords = async (language: string | null): Promise<BackwardWords> =>
  /^en\b/i.test(language ?? 'en')
    ? englishBackward
    : (await import('./backward-words')).backwardWords(language)
