import type { Article } from '@/lib/article/article'
import { articleId } from '@/lib/base/article-id'

const canonicalUrl = 'https://ledger.example/city/ferry'

/** A small whole article, strict JSON. */
export const example: Article = {
  id: articleId(canonicalUrl),
  url: 'https://www.ledger.example/city/ferry?utm_source=x',
  canonicalUrl,
  title: 'Ferry closed again',
  dek: null,
  authors: ['Ada Reyes'],
  siteName: 'The Ledger',
  section: null,
  publishedAt: '2026-03-01T08:00:00+01:00',
  modifiedAt: null,
  dateline: null,
  language: 'en',
  direction: 'ltr',
  paywalled: null,
  leadImage: {
    src: 'https://ledger.example/p.jpg',
    alt: '',
    width: 900,
    height: null,
    caption: null,
    credit: null,
  },
  keyPoints: [],
  blocks: [
    {
      type: 'paragraph',
      runs: [{ text: 'The ferry was closed.', marks: ['em'], href: 'https://ledger.example/a' }],
    },
    {
      type: 'list',
      ordered: false,
      items: [{ runs: [{ text: 'a bell', marks: [], href: null }], children: null }],
    },
    { type: 'embed', kind: 'video', title: 'The pier', url: 'https://video.example/1' },
    { type: 'divider' },
  ],
  wordCount: 6,
}
