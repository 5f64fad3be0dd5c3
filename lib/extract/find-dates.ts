import { best, type Candidate } from './candidate'
import type { RawDate, RawFacts, RawLine, RawMeta } from './raw-facts'
import { hasZone, readDate } from './read-date'
import { shownDate } from './shown-date'

// A date line names date, time, author and place; longer is text that mentions a date.
const LONGEST_DATE_LINE = 140

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

export function findPublished(raw: RawFacts, { url, now }: Visit, language: string | null): string | null {
  const { stories, metas, dates, pageTitle } = raw
  const marked = dates.filter(({ prop, label }) => prop !== 'dateModified' && !changed.test(label))
  const shown = dateLines(raw.lines, language)
  return pick(now, [
    ...stories.map(({ published }, index) => ['json-ld', published, 60 - index] as const),
    ...named(metas, publishedMetas, 55),
    ['json-ld created', stories[0]?.created ?? null, 35],
    ...attributes(marked, ({ prop }) => prop === 'datePublished', 52),
    ...attributes(marked, ({ pubdate, name }) => pubdate || /publish(?!er)|entry-date/i.test(name), 48),
    ...attributes(marked, ({ tag, inside }) => tag === 'TIME' && inside, 44),
    ...attributes(marked, ({ tag }) => tag === 'TIME', 40),
    ...shown.filter((line) => !line.changed).map(({ day, score }) => ['date line', day, score] as const),
    ...texts(marked, language, 34),
    ['title', shownDate(/[|–-]\s*([^|–-]*)$/.exec(pageTitle)?.[1] ?? '', language), 32],
    ['address', dayInAddress(url), 20],
    ...shown.filter((line) => line.changed).map(({ day }) => ['changed line', day, 28] as const),
  ])
}

export function findModified(raw: RawFacts, { now }: Visit, language: string | null): string | null {
  const { stories, metas, dates } = raw
  const marked = dates.filter(({ prop, label }) => prop === 'dateModified' || changed.test(label))
  return pick(now, [
    ['json-ld', stories[0]?.modified ?? null, 60],
    ...named(metas, modifiedMetas, 55),
    ...attributes(marked, () => true, 50),
    ...dateLines(raw.lines, language)
      .filter((line) => line.changed)
      .map(({ day, score }) => ['changed line', day, score] as const),
  ])
}

// `YYYY-MM-DD`: longer is an instant.
const DAY = 10

type Found = readonly [source: string, value: string | null, score: number]

/** Contents of the meta tags named so, an earlier name before a later one. */
const named = (metas: readonly RawMeta[], names: readonly string[], score: number): readonly Found[] =>
  metas.flatMap(({ name, content }) => {
    const at = names.indexOf(name.replace(/[^a-z]/g, ''))
    return at < 0 ? [] : [['meta', content, score - at / 10] as const]
  })

const MOST_MARKED = 5

const attributes = (
  dates: readonly RawDate[],
  fits: (date: RawDate) => boolean,
  score: number,
): readonly Found[] =>
  dates
    .filter((date) => fits(date) && (date.value !== null || date.prop !== ''))
    .slice(0, MOST_MARKED)
    .map(({ value, text }, index) => ['marked', value ?? text, score - index / 10] as const)

/** Dates for readers only, in elements named for them: `published` says which, and teasers stand outside the story. */
const texts = (dates: readonly RawDate[], language: string | null, score: number): readonly Found[] =>
  dates
    .filter(({ value }) => value === null)
    .slice(0, MOST_MARKED)
    .map(({ text, name, inside }, index) => [
      'shown',
      shownDate(text, language),
      score + (/publish(?!er)/i.test(name) ? 10 : inside ? 0 : -6) - index / 10,
    ])

// "Updated", "Aktualisiert", "mis à jour": what follows is when the story was changed.
const changed =
  /updat|modifi|aktualis|geändert|mis à jour|actualiz|atualiz|aggiornat|bijgewerkt|uppdater|oppdater|opdater|güncelle|更新|수정/i

// "Berlin, April 3, 2024, 8:00 a.m., 4 min read" has seven words; a caption or a sentence has more.
const MOST_WORDS = 7
const SENTENCE = 12
// A label stands in a line of its own above the date.
const LONGEST_LABEL = 25

interface DateLine {
  readonly day: string
  readonly changed: boolean
  readonly score: number
}

/** The days in the lines around the headline, each told whether it is the day of a change. */
function dateLines(lines: readonly RawLine[], language: string | null): readonly DateLine[] {
  const all = lines.map(({ parts }) => parts.join(' '))
  return all.flatMap((text, at) => {
    if (text.length > LONGEST_DATE_LINE) return []
    const words = text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length
    const score = 38 - at / 100 - (words > MOST_WORDS ? SENTENCE : 0)
    const above = all[at - 1] ?? ''
    const label = above.length <= LONGEST_LABEL && shownDate(above, language) === null ? above : ''
    const cut = text.search(changed)
    const [before, after] = cut < 0 ? [text, ''] : [text.slice(0, cut), text.slice(cut)]
    return [
      { day: shownDate(before, language), changed: changed.test(label), score },
      { day: shownDate(after, language), changed: true, score },
    ].flatMap(({ day, ...rest }) => (day ? [{ day, ...rest }] : []))
  })
}

// https://example.com/2024/04/03/slug and /2024-04-03-slug: the day the story was filed.
function dayInAddress(url: string): string | null {
  const match = /[/-](20[0-3]\d|199\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/-]|$)/.exec(url)
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : null
}

interface Read extends Candidate<string> {
  /** A time without a zone, taken as UTC. */
  readonly loose: boolean
}

/** The most trusted date; a day gives way to a less trusted instant of that day, and a time without a zone to the same time with one: they say more. */
function pick(now: string, found: readonly Found[]): string | null {
  const dates: Read[] = found.flatMap(([source, value, score]) => {
    const date = value ? readDate(value, now) : null
    return value && date ? [{ source, value: date, score, loose: date.length > DAY && !hasZone(value) }] : []
  })
  const top = best(dates)
  if (!top) return null
  const fuller = dates.filter(({ value, loose }) =>
    top.value.length <= DAY
      ? value.length > DAY && value.startsWith(top.value)
      : top.loose && !loose && isShifted(top.value, value),
  )
  return (best(fuller) ?? top).value
}

const QUARTER = 15 * 60_000
// https://en.wikipedia.org/wiki/List_of_UTC_offsets: none is farther from UTC.
const FARTHEST_ZONE = 14 * 3_600_000

/** Whether two instants lie apart as only zones do: by quarters of an hour. */
function isShifted(a: string, b: string): boolean {
  const apart = Math.abs(Date.parse(a) - Date.parse(b))
  return b.length > DAY && apart <= FARTHEST_ZONE && apart % QUARTER === 0
}
