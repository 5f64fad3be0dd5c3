import type { Article } from '@/lib/article/article'
import { articleId } from '@/lib/base/article-id'
import { canonicalUrl } from '@/lib/base/canonical-url'
import { findAuthors } from './find-authors'
import { findModified, findPublished, type Visit } from './find-dates'
import { findLanguage } from './find-language'
import { findPaywalled } from './find-paywalled'
import { findSection } from './find-section'
import { headLines } from './head-lines'
import type { RawFacts } from './raw-facts'
import { timeOf } from './read-date'
import { siteInTitle } from './site-in-title'

export type Facts = Omit<
  Article,
  'dek' | 'dateline' | 'direction' | 'leadImage' | 'keyPoints' | 'blocks' | 'wordCount'
>

/** The facts a page states outside the body, each decided among its own candidates. */
export function settleFacts(gathered: RawFacts, visit: Visit): Facts {
  const { title, pageTitle } = gathered
  const siteName = gathered.siteName ?? siteInTitle(pageTitle, title)
  const raw = { ...gathered, siteName, lines: headLines(gathered.lines) }
  const canonical = canonicalUrl(visit.url, raw.canonical)
  const language = findLanguage(raw)
  const modified = findModified(raw, visit, language)
  const publishedAt = findPublished(raw, visit, language)
  return {
    id: articleId(canonical),
    url: visit.url,
    canonicalUrl: canonical,
    title,
    authors: findAuthors(raw, visit.url),
    siteName,
    section: findSection(raw),
    publishedAt,
    // A story cannot have been changed before it came out: such a date is the template's.
    modifiedAt:
      modified && publishedAt && timeOf(modified) < timeOf(publishedAt.slice(0, 10)) ? null : modified,
    language,
    paywalled: findPaywalled(raw),
  }
}
