import type { Article } from '@/lib/article/article'
import { articleId } from '@/lib/base/article-id'
import type { Capture } from '@/lib/capture/capture-result'

/** A small story at an address, as `capture` gives it. */
export function anArticle(url: string): Article {
  return {
    id: articleId(url),
    url,
    canonicalUrl: url,
    title: 'Ferry line opens its books',
    dek: null,
    authors: ['Ana Ruiz'],
    siteName: 'The Ledger',
    section: null,
    publishedAt: null,
    modifiedAt: null,
    dateline: null,
    language: 'en',
    direction: 'ltr',
    paywalled: null,
    leadImage: null,
    keyPoints: [],
    blocks: [{ type: 'paragraph', runs: [{ text: 'The books are open.', marks: [], href: null }] }],
    wordCount: 460,
  }
}

export const aCapture = (url: string, capturedAt = '2026-04-08T15:30:00.000Z'): Capture => ({
  url,
  siteName: 'The Ledger',
  article: anArticle(url),
  refusal: null,
  rails: [],
  weather: null,
  capturedAt,
})
