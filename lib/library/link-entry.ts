import { articleId } from '@/lib/base/article-id'
import { canonicalUrl, siteOf } from '@/lib/base/canonical-url'
import type { LibraryEntry } from './library-entry'

/** The caps of an article's fields (SECURITY.md 9). */
const TITLE = 300

/** The line of a story known by its address only: its text is not fetched yet. `url` is a page's address as `pageUrl` lets it through. */
export function linkEntry(link: {
  readonly url: string
  readonly title: string
  readonly savedAt: string
}): LibraryEntry {
  const canonical = canonicalUrl(link.url, null)
  const title = link.title.toWellFormed().replace(/\s+/g, ' ').trim().slice(0, TITLE)
  return {
    id: articleId(canonical),
    url: link.url,
    canonicalUrl: canonical,
    title: title === '' ? (siteOf(link.url) ?? link.url).slice(0, TITLE) : title,
    dek: null,
    siteName: null,
    language: null,
    direction: 'ltr',
    publishedAt: null,
    savedAt: link.savedAt,
    readAt: null,
    minutes: 0,
    state: 'unread',
    progress: null,
    tags: [],
    starred: false,
    archivedAt: null,
    deletedAt: null,
    changedAt: link.savedAt,
    hasText: false,
    pictures: null,
  }
}
