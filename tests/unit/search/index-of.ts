import type { LibraryEntry } from '@/lib/library/library-entry'
import { buildSegment } from '@/lib/search/build-segment'
import { findEntries } from '@/lib/search/find-entries'
import { linesOf } from '@/lib/search/lines'
import { parseQuery } from '@/lib/search/parse-query'
import { joinSegments, type SearchIndex } from '@/lib/search/search-index'
import { type Searchable, storyWords } from '@/lib/search/searchable'

export const story = (id: string, text: string, more: Partial<Searchable> = {}): Searchable => ({
  id,
  title: '',
  dek: '',
  tags: '',
  source: '',
  text,
  ...more,
})

export const line = (id: string, more: Partial<LibraryEntry> = {}): LibraryEntry => ({
  id,
  url: `https://www.ledger.example/${id}`,
  canonicalUrl: `https://www.ledger.example/${id}`,
  title: id,
  dek: null,
  siteName: 'The Ledger',
  language: 'en',
  direction: 'ltr',
  publishedAt: null,
  savedAt: '2026-04-01T08:00:00.000Z',
  readAt: null,
  minutes: 3,
  state: 'unread',
  progress: null,
  tags: [],
  starred: false,
  archivedAt: null,
  deletedAt: null,
  changedAt: '2026-04-01T08:00:00.000Z',
  hasText: true,
  pictures: null,
  passedOver: null,
  ...more,
})

export const indexOf = (stories: readonly Searchable[]): SearchIndex =>
  joinSegments([buildSegment(stories.map(storyWords))])

/** The ids that answer, best first; every story has a line unless given. */
export function answers(
  index: SearchIndex,
  typed: string,
  entries: readonly LibraryEntry[] = index.ids.map((id) => line(id)),
): readonly string[] {
  return findEntries(index, linesOf(entries), parseQuery(typed)).ids
}
