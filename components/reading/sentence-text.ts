import type { Article } from '@/lib/article/article'
import { textFragment } from '@/lib/base/text-fragment'

/** One sentence for the clipboard, with its source and an address that opens the page at it. */
export function sentenceText(article: Article, sentence: string): string {
  const { title, siteName, publishedAt, url } = article
  const source = [siteName ?? new URL(url).hostname, title, publishedAt?.slice(0, 10)].filter(Boolean)
  return `${sentence}\n— ${source.join(', ')}\n${textFragment(url, sentence)}`
}
