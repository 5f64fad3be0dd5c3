import { type SentenceSpan, type SentenceSplitter, splitterWith } from './sentence-splitter'
import { sentenceWordsOf } from './sentence-words-of'

/** `loadSplitter` in one synchronous call: every language's words are in it. */
export const sentenceSplitter = (language: string | null): SentenceSplitter =>
  splitterWith(sentenceWordsOf, language)

export const splitSentences = (text: string, language: string | null): readonly SentenceSpan[] =>
  sentenceSplitter(language)(text)
