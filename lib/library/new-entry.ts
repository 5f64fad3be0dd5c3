import type { Article } from '@/lib/article/article'
import { readingMinutes } from '@/lib/article/reading-minutes'
import { cleanTags } from './clean-tags'
import type { LibraryEntry } from './library-entry'

/** The line the list shows for a story that was saved just now. */
export const newEntry = (article: Article, savedAt: string, tags: readonly string[] = []): LibraryEntry => ({
  id: article.id,
  url: article.url,
  canonicalUrl: article.canonicalUrl,
  title: article.title,
  dek: article.dek,
  siteName: article.siteName,
  language: article.language,
  direction: article.direction,
  publishedAt: article.publishedAt,
  savedAt,
  readAt: null,
  minutes: readingMinutes(article.wordCount, article.language),
  state: 'unread',
  progress: null,
  tags: cleanTags(tags),
  starred: false,
  archivedAt: null,
  deletedAt: null,
  changedAt: savedAt,
  hasText: true,
  pictures: null,
  passedOver: null,
})
