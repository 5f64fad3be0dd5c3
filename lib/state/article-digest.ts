import type { Article } from '@/lib/article/article'
import type { Sentence, SentenceRef } from '@/lib/article/sentence'
import type { Digest } from '@/lib/digest/digest-result'
import type { Settings } from '@/lib/settings/settings'

export interface ArticleDigest {
  readonly digest: Digest
  readonly sentenceOf: (ref: SentenceRef) => Sentence | undefined
}

const key = ({ block, index }: SentenceRef) => `${block}:${index}`

/** Summary and facts with the sentences they stand in. Its code is loaded when it is first needed: the text comes first. */
export async function loadArticleDigest(
  article: Article,
  summaryLength: Settings['summaryLength'],
): Promise<ArticleDigest> {
  const [{ loadDigest }, { sentencesOf }] = await Promise.all([
    import('@/lib/digest/load-digest'),
    import('@/lib/article/sentences-of'),
  ])
  const sentences = new Map(sentencesOf(article).map((sentence) => [key(sentence), sentence]))
  return {
    digest: await loadDigest(article, { summaryLength }),
    sentenceOf: (ref) => sentences.get(key(ref)),
  }
}
