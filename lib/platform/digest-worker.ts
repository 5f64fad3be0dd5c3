import { parseArticle } from '@/lib/article/parse-article'
import type { AskedDigest } from '@/lib/protocol/offscreen'

/** The article is checked here, off every page's thread: at 100,000 words that takes a while too. */
async function digestOf(asked: AskedDigest) {
  const { loadDigest } = await import('@/lib/digest/load-digest')
  const article = parseArticle(asked.article)
  return article && loadDigest(article, { summaryLength: asked.summaryLength })
}

// A dedicated worker, asked once: it hears nobody but the page that started it. What goes wrong must be told, or that one waits.
addEventListener(
  'message',
  ({ data }: MessageEvent<AskedDigest>) =>
    void digestOf(data)
      .catch(() => null)
      .then((digest) => postMessage(digest)),
  { once: true },
)
