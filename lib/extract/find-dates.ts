import { best, type Candidate } from './candidate'
import type { RawDate, RawFacts } from './raw-facts'
import { metaOf } from './raw-meta'
import { readDate } from './read-date'
import { shownDate } from './shown-date'

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

/** Where the page is and when it was looked at. */
export interface Visit {
  /** The address the browser shows. */
  readonly url: string
  /** ISO instant. */
  readonly now: string
}

export function findPublished(raw: RawFacts, { url, now }: Visit, language: string | null): string | null {
  const { stories, metas, dates, lines } = raw
  const declared: readonly Found[] = [
    ...stories.map(({ published }, index) => ['json-ld', published, 60 - index] as const),
    ...stories.slice(0, 1).map(({ created }) => ['json-ld created', created, 35] as const),
    ...metaOf(metas, ...publishedMetas).map((value, index) => ['meta', value, 55 - index / 10] as const),
  ]
  const instant = pick(now, declared)
  if (instant && instant.length > DAY) return instant
  return pick(now, [
    ...declared,
    ...marked(dates, ({ prop }) => prop === 'datePublished', 52),
    ...marked(
      dates,
      ({ pubdate, name }) => pubdate || /(?:^| )(?:published|entry-date)(?: |$)/.test(name),
      48,
    ),
    ...marked(dates, ({ inside }) => inside, 44),
    ...marked(dates, () => true, 40),
    ...lines.flatMap(({ text }, index) =>
      text.length <= LONGEST_DATE_LINE
        ? [['date line', shownDate(text, language), 38 - index / 100] as const]
        : [],
    ),
    ['address', dayInAddress(url), 20],
  ])
}

export function findModified({ stories, metas, dates }: RawFacts, { now }: Visit): string | null {
  const declared: readonly Found[] = [
    ['json-ld', stories[0]?.modified ?? null, 60],
    ...metaOf(metas, ...modifiedMetas).map((value, index) => ['meta', value, 55 - index / 10] as const),
  ]
  return (
    pick(now, declared) ??
    pick(
      now,
      marked(dates, ({ prop }) => prop === 'dateModified', 50),
    )
  )
}

// `YYYY-MM-DD`: longer is an instant.
const DAY = 10

type Found = readonly [source: string, value: string | null, score: number]

const MOST_MARKED = 5

const marked = (
  dates: readonly RawDate[],
  fits: (date: RawDate) => boolean,
  score: number,
): readonly Found[] =>
  dates
    .filter((date) => fits(date) && (date.value !== null || date.tag !== 'TIME'))
    .slice(0, MOST_MARKED)
    .map(({ value, text }, index) => ['marked', value ?? text, score - index / 10] as const)

// https://example.com/2024/04/03/slug and /2024-04-03-slug: the day the story was filed.
function dayInAddress(url: string): string | null {
  const match = /[/-](20[0-3]\d|199\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/-]|$)/.exec(url)
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : null
}

/** The most trusted date; a day gives way to a less trusted instant of that day, which says more. */
function pick(now: string, found: readonly Found[]): string | null {
  const dates: Candidate<string>[] = found.flatMap(([source, value, score]) => {
    const date = value ? readDate(value, now) : null
    return date ? [{ source, value: date, score }] : []
  })
  const top = best(dates)?.value
  if (!top || top.length > DAY) return top ?? null
  return best(dates.filter(({ value }) => value.length > DAY && value.startsWith(top)))?.value ?? top
}
