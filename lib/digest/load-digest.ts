import type { Article } from '@/lib/article/article'
import { loadFactFinder } from '@/lib/facts/load-fact-finder'
import type { Digest } from './digest-result'
import { type DigestOptions, digestWith } from './digest-with'

/** The digest, its language's words fetched first. */
export const loadDigest = async (article: Article, options: DigestOptions): Promise<Digest> =>
  digestWith(await loadFactFinder(article.language), article, options)
