import { loadSplitter } from '@/lib/base/load-splitter'
import type { Article } from './article'
import type { Sentence, SentenceRef } from './sentence'
import { sentenceFinder, sentencesBy } from './sentences-by'

type Told = Pick<Article, 'blocks' | 'language'>

/** Every sentence of the article, what its language is split by fetched first. */
export const loadSentences = async ({ blocks, language }: Told): Promise<readonly Sentence[]> =>
  sentencesBy(await loadSplitter(language), blocks)

/** What finds the sentence at an address. */
export const loadSentenceFinder = async ({
  blocks,
  language,
}: Told): Promise<(ref: SentenceRef) => Sentence | undefined> =>
  sentenceFinder(await loadSplitter(language), blocks)
