import type { Article } from '@/lib/article/article'
import { sentenceSplitter } from '@/lib/base/split-sentences'
import { factFinder } from '@/lib/facts/fact-finder'
import { summaryWordsOf } from '@/lib/summary/summary-words-of'
import type { Digest } from './digest-result'
import { type DigestOptions, digestWith } from './digest-with'

/** `loadDigest` in one synchronous call, for the lab and tests: every language's words are in it. */
export function digest(article: Article, options: DigestOptions): Digest {
  const { language } = article
  const own = {
    findFacts: factFinder(language),
    summaryWords: summaryWordsOf(language),
    split: sentenceSplitter(language),
  }
  return digestWith(own, article, options)
}
