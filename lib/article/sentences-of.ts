import { sentenceSplitter } from '@/lib/base/split-sentences'
import type { Article } from './article'
import type { Sentence } from './sentence'
import { sentencesBy } from './sentences-by'

/** `loadSentences` in one synchronous call: every language's words are in it. */
export const sentencesOf = ({
  blocks,
  language,
}: Pick<Article, 'blocks' | 'language'>): readonly Sentence[] =>
  sentencesBy(sentenceSplitter(language), blocks)
