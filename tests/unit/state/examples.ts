import type { Article } from '@/lib/article/article'
import type { Sentence } from '@/lib/article/sentence'
import { ok } from '@/lib/base/result'
import type { LibraryEntry } from '@/lib/library/library-entry'
import type { Background, Reading } from '@/lib/protocol/background'
import type { ShownArticle } from '@/lib/state/shown'

export const article = (more: Partial<Article> = {}): Article => ({
  id: 'a1',
  url: 'https://ledger.example/deal',
  canonicalUrl: 'https://ledger.example/deal',
  title: 'Port deal stalls again',
  dek: null,
  authors: [],
  siteName: null,
  section: null,
  publishedAt: null,
  modifiedAt: null,
  dateline: null,
  language: 'en',
  direction: 'ltr',
  paywalled: null,
  leadImage: null,
  keyPoints: [],
  blocks: [
    {
      type: 'paragraph',
      runs: [{ text: 'The talks are stalling. The city wants a pause.', marks: [], href: null }],
    },
  ],
  wordCount: 9,
  ...more,
})

export const sentence: Sentence = { block: 0, index: 1, start: 24, end: 47, text: 'The city wants a pause.' }

export const shown = (more: Partial<ShownArticle> = {}): ShownArticle => ({
  kind: 'article',
  article: article(),
  rails: [],
  weather: null,
  capturedAt: '2024-04-03T16:00:00Z',
  tabId: 7,
  windowId: 1,
  source: 'live',
  ...more,
})

export const reading = (more: Partial<Reading> = {}): Reading => ({
  windowId: 1,
  tabId: 7,
  url: 'https://ledger.example/deal',
  incognito: false,
  result: {
    ok: true,
    value: {
      url: 'https://ledger.example/deal',
      siteName: null,
      article: article(),
      refusal: null,
      rails: [],
      weather: null,
      capturedAt: '2024-04-03T16:00:00Z',
    },
  },
  at: '2024-04-03T16:00:00Z',
  ...more,
})

export const entry = (more: Partial<LibraryEntry> = {}): LibraryEntry => ({
  id: 'a1',
  url: 'https://ledger.example/deal',
  canonicalUrl: 'https://ledger.example/deal',
  title: 'Port deal stalls again',
  dek: null,
  siteName: null,
  language: 'en',
  direction: 'ltr',
  publishedAt: null,
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

/** What the background does to a list of ids when it is asked to put some into the bin, or to take them out. */
export const binOf: (
  list: Set<string>,
  asked: Parameters<Background['change']>[0],
) => ReturnType<Background['change']> = async (list, { ids, change }) => {
  for (const id of ids) {
    if (change.kind === 'bin' && change.deleted) list.delete(id)
    else list.add(id)
  }
  return ok(ids.length)
}
