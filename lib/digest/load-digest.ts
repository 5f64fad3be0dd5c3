import type { Article } from '@/lib/article/article'
import { loadFactFinder } from '@/lib/facts/load-fact-finder'
import { loadBackwardWords } from '@/lib/summary/load-backward-words'
import type { Digest } from './digest-result'
import { type DigestOptions, digestWith } from './digest-with'

/** The digest, its language's words fetched first. */
export async function loadDigest(article: Article, options: DigestOptions): Promise<Digest> {
  const [findFacts, backward] = await Promise.all([
    loadFactFinder(article.language),
    loadBackwardWords(article.language),
  ])
  return digestWith({ findFacts, backward }, article, options)
}
