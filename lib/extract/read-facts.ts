import type { Article } from '@/lib/article/article'
import { articleId } from '@/lib/base/article-id'
import { canonicalUrl } from '@/lib/base/canonical-url'
import { declaredCanonical } from './declared-canonical'
import { findAuthors } from './find-authors'
import { findModified, findPublished } from './find-dates'
import { findLanguage } from './find-language'
import { findPaywalled } from './find-paywalled'
import { findSection } from './find-section'
import { findSiteName } from './find-site-name'
import { findTitle, siteInTitle } from './find-title'
import type { PageSignals } from './page-signals'
import { type TopLine, topLines } from './top-lines'

type Facts = Omit<
  Article,
  'dek' | 'dateline' | 'direction' | 'leadImage' | 'keyPoints' | 'blocks' | 'wordCount'
>

/** The facts a page states outside the body, each decided among its own candidates. */
export function readFacts(signals: PageSignals): Facts {
  const { url } = signals
  const siteName = findSiteName(signals)
  const canonical = canonicalUrl(url, declaredCanonical(signals))
  const title = findTitle(signals, siteName)
  const language = findLanguage(signals)
  let top: readonly TopLine[] | null = null
  const lines = () => {
    top ??= topLines(signals.page, title)
    return top
  }
  const publishedAt = findPublished(signals, lines, language)
  const modified = findModified(signals)
  return {
    id: articleId(canonical),
    url,
    canonicalUrl: canonical,
    title,
    authors: findAuthors(signals, siteName, lines),
    siteName: siteName ?? siteInTitle(signals.page, title),
    section: findSection(signals, lines),
    publishedAt,
    // A story cannot have been changed before it came out: such a date is the template's.
    modifiedAt:
      modified && publishedAt && Date.parse(modified) < Date.parse(publishedAt.slice(0, 10))
        ? null
        : modified,
    language,
    paywalled: findPaywalled(signals),
  }
}
