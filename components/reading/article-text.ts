import type { Article } from '@/lib/article/article'
import { blockText } from '@/lib/article/block-text'

/** The story as plain text for the clipboard: head, blocks apart by a blank line, and where it comes from. */
export function articleText(article: Article): string {
  const { title, dek, authors, siteName, publishedAt, blocks, url } = article
  const byline = [authors.join(', '), siteName, publishedAt?.slice(0, 10)].filter(Boolean).join(' · ')
  const body = blocks
    .filter((block) => !(block.type === 'quote' && block.kind === 'pull'))
    .map((block) => (block.type === 'embed' ? `${block.title}: ${block.url}` : blockText(block)))
  return [title, dek, byline, ...body, url].filter((part) => part !== null && part !== '').join('\n\n')
}
