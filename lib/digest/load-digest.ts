import type { Article } from '@/lib/article/article'
import { loadFactFinder } from '@/lib/facts/load-fact-finder'
import { loadSummaryWords } from '@/lib/summary/load-summary-words'
import type { Digest } from './digest-result'
import { type DigestOptions, digestWith } from './digest-with'

/** Has all that is fetched and known before a story of this language is read, a BCP 47 tag or `null`. */
export async function prepareDigest(language: string | null): Promise<void> {
  await Promise.all([loadFactFinder(language), loadSummaryWords(language)])
}

/** The digest, its language's words fetched first. */
export async function loadDigest(article: Article, options: DigestOptions): Promise<Digest> {
  const [findFacts, summaryWords] = await Promise.all([
    loadFactFinder(article.language),
    loadSummaryWords(article.language),
  ])
  return digestWith({ findFacts, summaryWords }, article, options)
}
