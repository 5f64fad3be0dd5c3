import { best, type Candidate } from './candidate'
import { field, text } from './json-ld'
import type { PageSignals } from './page-signals'
import { readDate } from './read-date'
import { shownDate } from './shown-date'
import type { TopLine } from './top-lines'

// A date line names date, time, author and place; longer is text that mentions a date.
const LONGEST_DATE_LINE = 140

const publishedMetas = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'published_time',
  'publication_date',
  'originalpublicationdate',
  'article.published',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'date',
  'rnews:datepublished',
  'article_date_original',
  'ptime',
  'vr:published_time',
  'dcsext.articlefirstpublished',
]
const modifiedMetas = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'dcterms.modified',
  'revised',
  'article.updated',
]

export function findPublished(
  signals: PageSignals,
  lines: () => readonly TopLine[],
  language: string | null,
): string | null {
  const { articles, meta, url } = signals
  const declared: readonly Found[] = [
    ...articles
      .slice(0, 3)
      .map((node, index) => ['json-ld', text(field(node, 'datePublished')), 60 - index] as const),
    ...articles.slice(0, 1).map((node) => ['json-ld created', text(field(node, 'dateCreated')), 35] as const),
    ...meta(...publishedMetas).map((value, index) => ['meta', value, 55 - index / 10] as const),
  ]
  const instant = pick(signals, declared)
  if (instant && instant.length > DAY) return instant
  return pick(signals, [
    ...declared,
    ...attributes(signals, '[itemprop~="datePublished"]', 52),
    ...attributes(signals, 'time[pubdate], time.published, time.entry-date, .published[title]', 48),
    ...attributes(signals, 'article time[datetime], header time[datetime], main time[datetime]', 44),
    ...attributes(signals, 'time[datetime]', 40),
    ...lines().flatMap(({ text }, index) =>
      text.length <= LONGEST_DATE_LINE
        ? [['date line', shownDate(text, language), 38 - index / 100] as const]
        : [],
    ),
    ['address', dayInAddress(url), 20],
  ])
}

export function findModified(signals: PageSignals): string | null {
  const { articles, meta } = signals
  const declared: readonly Found[] = [
    ['json-ld', text(field(articles[0], 'dateModified')), 60],
    ...meta(...modifiedMetas).map((value, index) => ['meta', value, 55 - index / 10] as const),
  ]
  return pick(signals, declared) ?? pick(signals, attributes(signals, '[itemprop~="dateModified"]', 50))
}

// `YYYY-MM-DD`: longer is an instant.
const DAY = 10

type Found = readonly [source: string, value: string | null, score: number]

function attributes({ marked }: PageSignals, selector: string, score: number): readonly Found[] {
  const found = marked().filter((element) => element.matches(selector))
  return found.slice(0, 5).map((element, index) => {
    const value =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title')
    return [selector, value ?? element.textContent, score - index / 10] as const
  })
}

// https://example.com/2024/04/03/slug and /2024-04-03-slug: the day the story was filed.
function dayInAddress(url: string): string | null {
  const match = /[/-](20[0-3]\d|199\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/-]|$)/.exec(url)
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : null
}

/** The most trusted date; a day gives way to a less trusted instant of that day, which says more. */
function pick({ now }: PageSignals, found: readonly Found[]): string | null {
  const dates: Candidate<string>[] = found.flatMap(([source, value, score]) => {
    const date = value ? readDate(value, now) : null
    return date ? [{ source, value: date, score }] : []
  })
  const top = best(dates)?.value
  if (!top || top.length > DAY) return top ?? null
  return best(dates.filter(({ value }) => value.length > DAY && value.startsWith(top)))?.value ?? top
}
