import { articleId } from '@/lib/base/article-id'
import { canonicalUrl, siteOf } from '@/lib/base/canonical-url'
import type { LibraryEntry } from './library-entry'

/** The cap of an article's title (SECURITY.md 9). */
const TITLE = 300

/** Hebrew, Arabic and the scripts encoded between and after them: https://www.unicode.org/charts/ */
const rightToLeft = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u

type Link = Pick<LibraryEntry, 'id' | 'url' | 'canonicalUrl' | 'title' | 'savedAt'>

/** The line of a story of which only this much is known: its text is not fetched yet. */
export const bareEntry = (link: Link): LibraryEntry => ({
  ...link,
  dek: null,
  siteName: null,
  language: null,
  direction: rightToLeft.test(link.title) ? 'rtl' : 'ltr',
  publishedAt: null,
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
  passedOver: null,
})

/** The line of a link that a list of the browser's brings. `url` is a page's address as `pageUrl` lets it through. */
export function linkEntry({ url, title, savedAt }: Pick<Link, 'url' | 'title' | 'savedAt'>): LibraryEntry {
  const canonical = canonicalUrl(url, null)
  const words = title.toWellFormed().replace(/\s+/g, ' ').trim()
  return bareEntry({
    id: articleId(canonical),
    url,
    canonicalUrl: canonical,
    title: (words === '' ? (siteOf(url) ?? url) : words).slice(0, TITLE),
    savedAt,
  })
}
