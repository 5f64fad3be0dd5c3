import type { Article } from '@/lib/article/article'
import { factFinder } from '@/lib/facts/fact-finder'
import { summaryWordsOf } from '@/lib/summary/summary-words-of'
import type { Digest } from './digest-result'
import { type DigestOptions, digestWith } from './digest-with'

/** `loadDigest` in one synchronous call, for the lab and tests: every language's words are in it. */
export const digest = (article: Article, options: DigestOptions): Digest =>
  digestWith(
    { findFacts: factFinder(article.language), summaryWords: summaryWordsOf(article.language) },
    article,
    options,
  )
