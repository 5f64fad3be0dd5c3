import type { Article } from '@/lib/article/article'
import type { Sentence, SentenceRef } from '@/lib/article/sentence'
import type { Digest } from '@/lib/digest/digest-result'
import type { Background } from '@/lib/protocol/background'
import type { Settings } from '@/lib/settings/settings'

export interface ArticleDigest {
  readonly digest: Digest
  readonly sentenceOf: (ref: SentenceRef) => Sentence | undefined
}

/** Words: 1,000 hold a page up for 15 ms, 4,000 for 51, which a reader who types or scrolls begins to notice (the least of 14 cold runs each on two shared cores, Chromium 156). To start a thread takes longer than a common story’s whole digest. */
export const LONG = 4_000

/** While the page is still being read: most stories are in the language of the browser, and another one's words are fetched when it turns up. */
export async function prepareDigest(language: string): Promise<void> {
  const { prepareDigest: prepare } = await import('@/lib/digest/load-digest')
  await prepare(language)
}

/** Summary and facts with the sentences they stand in. */
export const digestLoader =
  ({ digest }: Pick<Background, 'digest'>) =>
  async (article: Article, summaryLength: Settings['summaryLength']): Promise<ArticleDigest> => {
    const here = async () => (await import('@/lib/digest/load-digest')).loadDigest(article, { summaryLength })
    const elsewhere = () => digest({ article, summaryLength }).catch(() => null)
    const [made, sentenceOf] = await Promise.all([
      article.wordCount > LONG ? elsewhere() : null,
      import('@/lib/article/load-sentences').then(({ loadSentenceFinder }) => loadSentenceFinder(article)),
    ])
    return { digest: made ?? (await here()), sentenceOf }
  }
