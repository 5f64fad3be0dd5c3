import { closingLine } from './closing-line'
import { declaredCanonical } from './declared-canonical'
import { findHeadline } from './find-headline'
import { findSiteName } from './find-site-name'
import { findTitles, titleOf } from './find-title'
import { gatherDates } from './gather-dates'
import { gatherPeople } from './gather-people'
import { gatherStory } from './gather-story'
import type { PageSignals } from './page-signals'
import type { RawFacts, RawMeta } from './raw-facts'
import { topLines } from './top-lines'

// Pages describe one story; the next objects are other stories of an endless page, whose dates may stand in.
const MOST_STORIES = 3
const MOST_METAS = 200
const LONGEST_META = 1000
// SECURITY.md 9.
const LONGEST_ADDRESS = 2048
// https://www.rfc-editor.org/rfc/rfc5646#section-4.4.1 asks readers of tags for 35 characters.
const LONGEST_LANGUAGE = 35
// Of a page's dozens of meta tags those that may name people, dates, section, language or paywall: `dcterms.modified`, `article:published_time`, `byl`, `og:locale`, `content_tier`.
const telling = /aut|byl|label|creat|dat|tim|pub|mod|rev|iss|sect|lang|loc|tier/

/** What later steps look for in the page: settled there. */
interface Named {
  readonly title: string
  readonly site: string | null
  /** The element that shows the title. */
  readonly headline: Element | null
}

export function findNames(signals: PageSignals): Named {
  const site = findSiteName(signals)
  const [title, seen] = findTitles(signals, site)
  return { title, site, headline: findHeadline(signals.page, title) ?? findHeadline(signals.page, seen) }
}

/** All that the page says of its story besides the text, to be settled later by `settleFacts`. */
export function gatherFacts(signals: PageSignals, { title, site, headline }: Named): RawFacts {
  const { page, articles, jsonLd, metas } = signals
  const canonical = declaredCanonical(signals)
  const root = page.documentElement
  return {
    title,
    siteName: site,
    pageTitle: titleOf(page),
    canonical: canonical && canonical.length <= LONGEST_ADDRESS ? canonical : null,
    languages: [root, page.body].flatMap(
      (element) =>
        (element?.getAttribute('lang') || element?.getAttribute('xml:lang'))?.slice(0, LONGEST_LANGUAGE) ??
        [],
    ),
    stories: articles.slice(0, MOST_STORIES).map((node) => gatherStory(node, jsonLd)),
    metas: tellingMetas(metas),
    people: gatherPeople(page, headline),
    dates: gatherDates(page),
    lines: topLines(page, headline),
    closing: closingLine(page),
  }
}

function tellingMetas(metas: PageSignals['metas']): readonly RawMeta[] {
  const found: RawMeta[] = []
  for (const [name, contents] of metas) {
    if (telling.test(name))
      for (const content of contents)
        found.push({ name: name.slice(0, LONGEST_META), content: content.slice(0, LONGEST_META) })
    if (found.length > MOST_METAS) break
  }
  return found.slice(0, MOST_METAS)
}
