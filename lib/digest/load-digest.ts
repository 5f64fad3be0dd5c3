import type { Article } from '@/lib/article/article'
import { loadSplitter } from '@/lib/base/load-splitter'
import { loadFactFinder } from '@/lib/facts/load-fact-finder'
import { loadSummaryWords } from '@/lib/summary/load-summary-words'
import type { Digest } from './digest-result'
import { type DigestLanguage, type DigestOptions, digestWith } from './digest-with'

/** Has all that is fetched and known before a story of this language is read, a BCP 47 tag or `null`. */
export async function prepareDigest(language: string | null): Promise<DigestLanguage> {
  const [findFacts, summaryWords, split] = await Promise.all([
    loadFactFinder(language),
    loadSummaryWords(language),
    loadSplitter(language),
  ])
  return { findFacts, summaryWords, split }
}

/** The digest, its language's words fetched first. */
export const loadDigest = async (article: Article, options: DigestOptions): Promise<Digest> =>
  digestWith(await prepareDigest(article.language), article, options)
