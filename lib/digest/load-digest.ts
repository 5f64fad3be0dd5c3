import type { Article } from '@/lib/article/article'
import { loadFactFinder } from '@/lib/facts/load-fact-finder'
import { loadSummaryWords } from '@/lib/summary/load-summary-words'
import type { Digest } from './digest-result'
import { type DigestOptions, digestWith } from './digest-with'

/** The digest, its language's words fetched first. */
export async function loadDigest(article: Article, options: DigestOptions): Promise<Digest> {
  const [findFacts, summaryWords] = await Promise.all([
    loadFactFinder(article.language),
    loadSummaryWords(article.language),
  ])
  return digestWith({ findFacts, summaryWords }, article, options)
}
