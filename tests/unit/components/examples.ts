import type { Article } from '@/lib/article/article'
import type { Run } from '@/lib/article/block'
import type { Sentence } from '@/lib/article/sentence'
import type { LibraryEntry } from '@/lib/library/library-entry'
import type { Rail } from '@/lib/rail/rail'

export const run = (text: string, more: Partial<Run> = {}): Run => ({ text, marks: [], href: null, ...more })

export const article = (more: Partial<Article> = {}): Article => ({
  id: 'a1',
  url: 'https://www.harborviewledger.example/port/deal',
  canonicalUrl: 'https://www.harborviewledger.example/port/deal',
  title: 'Port deal stalls again',
  dek: 'Talks broke off before dawn.',
  authors: ['Ana Ruiz', 'Tom Okafor'],
  siteName: 'The Harborview Ledger',
  section: 'Port',
  publishedAt: '2024-04-03',
  modifiedAt: null,
  dateline: null,
  language: 'en',
  direction: 'ltr',
  paywalled: null,
  leadImage: null,
  keyPoints: [],
  blocks: [
    { type: 'paragraph', runs: [run('The talks are stalling. The city has proposed a 42-day pause.')] },
    { type: 'paragraph', runs: [run('More than 3,200 containers wait offshore, the port authority says.')] },
  ],
  wordCount: 22,
  ...more,
})

export const sentences: readonly Sentence[] = [
  { block: 0, index: 0, start: 0, end: 23, text: 'The talks are stalling.' },
  { block: 0, index: 1, start: 24, end: 61, text: 'The city has proposed a 42-day pause.' },
  {
    block: 1,
    index: 0,
    start: 0,
    end: 66,
    text: 'More than 3,200 containers wait offshore, the port authority says.',
  },
]

export const sentenceOf = ({ block, index }: { readonly block: number; readonly index: number }) =>
  sentences.find((sentence) => sentence.block === block && sentence.index === index)

export const rail = (more: Partial<Rail> = {}): Rail => ({
  kind: 'latest',
  heading: 'The Latest',
  items: [
    {
      title: 'Judge orders ferry line to open its books',
      url: 'https://www.harborviewledger.example/ferry',
      dek: 'The ruling clears the way.',
      time: '2024-04-03T15:48:00Z',
      image: null,
    },
  ],
  ...more,
})

export const entry = (more: Partial<LibraryEntry> = {}): LibraryEntry => ({
  id: 'a1',
  url: 'https://www.harborviewledger.example/port/deal',
  canonicalUrl: 'https://www.harborviewledger.example/port/deal',
  title: 'Port deal stalls again',
  dek: null,
  siteName: 'The Harborview Ledger',
  language: 'en',
  direction: 'ltr',
  publishedAt: '2024-04-03',
  savedAt: '2024-04-03T16:00:00Z',
  readAt: null,
  minutes: 4,
  state: 'unread',
  progress: null,
  tags: [],
  starred: false,
  archivedAt: null,
  deletedAt: null,
  changedAt: '2024-04-03T16:00:00Z',
  hasText: true,
  pictures: null,
  passedOver: null,
  ...more,
})
