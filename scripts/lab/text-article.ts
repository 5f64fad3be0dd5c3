import type { Article } from '@/lib/article/article'
import type { Block } from '@/lib/article/block'
import { articleId } from '@/lib/base/article-id'
import { findDateline } from '@/lib/extract/find-dateline'
import { inputUrl, type TextInput } from './lab-input.ts'

/** A bare text as an article, so that it is digested the way a page is. */
export function textArticle(input: TextInput): Article {
  const url = inputUrl(input)
  const blocks = input.paragraphs.map(
    (text): Block => ({ type: 'paragraph', runs: [{ text, marks: [], href: null }] }),
  )
  return {
    id: articleId(url),
    url,
    canonicalUrl: url,
    title: input.title ?? '',
    dek: null,
    authors: [],
    siteName: null,
    section: null,
    publishedAt: input.date,
    modifiedAt: null,
    dateline: findDateline(blocks),
    language: input.lang,
    direction: 'ltr',
    paywalled: null,
    leadImage: null,
    keyPoints: [],
    blocks,
    wordCount: input.paragraphs.join(' ').split(/\s+/).filter(Boolean).length,
  }
}
