import type { Article } from '@/lib/article/article'
import type { Block } from '@/lib/article/block'

export const paragraph = (text: string): Block => ({
  type: 'paragraph',
  runs: [{ text, marks: [], href: null }],
})

/** An article of paragraphs, everything else empty. */
export function articleFrom(paragraphs: readonly string[], more: Partial<Article> = {}): Article {
  return {
    id: 'test',
    url: 'https://harborviewledger.example/port',
    canonicalUrl: 'https://harborviewledger.example/port',
    title: '',
    dek: null,
    authors: [],
    siteName: null,
    section: null,
    publishedAt: '2024-04-03T09:12:00-04:00',
    modifiedAt: null,
    dateline: null,
    language: 'en',
    direction: 'ltr',
    paywalled: null,
    leadImage: null,
    keyPoints: [],
    blocks: paragraphs.map(paragraph),
    wordCount: 0,
    ...more,
  }
}
