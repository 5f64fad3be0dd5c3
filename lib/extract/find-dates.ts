import { changed, dateLines } from './date-lines'
import { CHANGED, type Found, pickDate } from './pick-date'
import type { RawDate, RawFacts, RawMeta } from './raw-facts'
import { readDate } from './read-date'
import { shownDate } from './shown-date'
import { shownInstant } from './shown-instant'

// The names of meta tags by their letters only, the most telling first: `article:published_time` is also written with colons, dots and dashes.
const publishedMetas =
  'articlepublishedtime ogarticlepublishedtime ogpublishedtime datepublished parselypubdate sailthrudate pubdate publishdate publishedtime publishedat publicationdate originalpublicationdate articlepublished cxenseparserecspublishtime dcdateissued dctermscreated dctermsdate dcdate date rnewsdatepublished articledateoriginal ptime vrpublishedtime dcsextarticlefirstpublished'.split(
    ' ',
  )
const modifiedMetas =
  'articlemodifiedtime ogupdatedtime ogmodifiedtime datemodified lastmodified lastmod dctermsmodified revised articleupdated'.split(
    ' ',
  )

/** Where the page is and when it was looked at. */
export interface Visit {
  /** The address the browser shows. */
  readonly url: string
  /** ISO instant. */
  readonly now: string
}

export function findPublished(raw: RawFacts, visit: Visit, language: string | null): string | null {
  const { url, now } = visit
  const { stories, metas, dates, pageTitle } = raw
  const marked = dates.filter(({ prop, label }) => prop !== 'dateModified' && !changed.test(label))
  const shown = dateLines(raw.lines, language)
  return pickDate(now, [
    ...[
      ...stories.map(({ published }, index) => ['json-ld', published, 60 - index] as const),
      ...named(metas, publishedMetas, 55),
    ].map((found) => withoutCopies(found, raw, visit)),
    ['json-ld created', stories[0]?.created ?? null, 35],
    ...attributes(marked, now, ({ prop }) => prop === 'datePublished', 52),
    ...attributes(marked, now, ({ pubdate, name }) => pubdate || /publish(?!er)|entry-date/i.test(name), 48),
    ...attributes(marked, now, ({ tag, inside }) => tag === 'TIME' && inside, 44),
    ...attributes(marked, now, ({ tag }) => tag === 'TIME', 32),
    ...shown.filter((line) => !line.changed).map(({ day, score }) => ['date line', day, score] as const),
    ...texts(marked, language, 34),
    ['title', shownDate(/[|–-]\s*([^|–-]*)$/.exec(pageTitle)?.[1] ?? '', language), 31],
    ['address', dayInAddress(url), 20],
    ...shown.filter((line) => line.changed).map(({ day }) => [CHANGED, day, 33] as const),
  ])
}

export function findModified(raw: RawFacts, { now }: Visit, language: string | null): string | null {
  const { stories, metas, dates } = raw
  const marked = dates.filter(({ prop, label }) => prop === 'dateModified' || changed.test(label))
  return pickDate(now, [
    ['json-ld', stories[0]?.modified ?? null, 60],
    ...named(metas, modifiedMetas, 55),
    ...attributes(marked, now, () => true, 50),
    ...dateLines(raw.lines, language)
      .filter((line) => line.changed)
      .map(({ day, score }) => [CHANGED, day, score] as const),
  ])
}

/** Contents of the meta tags named so, an earlier name before a later one. */
const named = (metas: readonly RawMeta[], names: readonly string[], score: number): readonly Found[] =>
  metas.flatMap(({ name, content }) => {
    const at = names.indexOf(name.replace(/[^a-z]/g, ''))
    return at < 0 ? [] : [['meta', content, score - at / 10] as const]
  })

// Live stories run for a day or two.
const LIVE = 3 * 24 * 3_600_000
const COPY = 10

/** Systems for live stories write the last change over the declared date; the mark of the first date then knows better. */
function withoutCopies([source, value, score]: Found, { metas, dates }: RawFacts, { now }: Visit): Found {
  const instant = value ? readDate(value, now) : null
  const copied = instant && named(metas, modifiedMetas, 0).some((found) => found[1] === value)
  const first = dates.find(({ prop }) => prop === 'datePublished')?.value
  const marked = copied && first ? readDate(first, now) : null
  const earlier = instant && marked ? Date.parse(instant) - Date.parse(marked) : 0
  return [source, value, earlier > 0 && earlier < LIVE ? score - COPY : score]
}

const MOST_MARKED = 5

/** Dates for machines; what a broken `datetime` should say stands beside it. */
const attributes = (
  dates: readonly RawDate[],
  now: string,
  fits: (date: RawDate) => boolean,
  score: number,
): readonly Found[] =>
  dates
    .filter((date) => fits(date) && (date.value !== null || date.prop !== ''))
    .slice(0, MOST_MARKED)
    .map(({ value, text }, index) => [
      'marked',
      value && readDate(value, now) ? value : text,
      score - index / 10,
    ])

/** Dates for readers only, in elements named for them: `published` says which, and teasers stand outside the story. */
const texts = (dates: readonly RawDate[], language: string | null, score: number): readonly Found[] =>
  dates
    .filter(({ value }) => value === null)
    .slice(0, MOST_MARKED)
    .map(({ text, name, inside }, index) => [
      'shown',
      shownInstant(text, language),
      score + (/publish(?!er)/i.test(name) ? 10 : inside ? 0 : -6) - index / 10,
    ])

// https://example.com/2024/04/03/slug and /2024-04-03-slug: the day the story was filed.
function dayInAddress(url: string): string | null {
  const match = /[/-](20[0-3]\d|199\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/-]|$)/.exec(url)
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : null
}
