import { addDays, isoDay, publicationDay } from './calendar-day'
import { type DateReading, type DateSpan, dateSpan } from './date-span'
import type { FactWords } from './fact-words'
import type { Openings } from './openings'
import { readCalendarDate } from './read-calendar-date'
import { readPhrase, readRelativeDate } from './read-relative-date'
import { readYear } from './read-year'
import { articles } from './source-phrase'

const ofTheDay = /^(?:in|at|de|da|di|del|du|the|la|l')$/

/** "10 p.m.", "9.30 Uhr", "14 h", "four in the morning", "at 5.25 on Friday": no date, and no figure. */
function readClock(reading: DateReading, index: number): DateSpan | null {
  const { tokens, words } = reading
  const token = tokens[index]
  const number = token?.kind === 'number' ? Number(token.text) : words.numbers.get(token?.lower ?? '')
  if (number === undefined) return null
  let part = index + 1
  while (ofTheDay.test(tokens[part]?.lower ?? '')) part++
  const isHour = number <= 12 && part > index + 1 && words.dayParts.has(tokens[part]?.lower ?? '')
  // British papers set a stop between hours and minutes.
  const isDotted =
    /^\d{1,2}\.[0-5]\d$/.test(token?.text ?? '') &&
    tokens[index - 1]?.lower === 'at' &&
    /^(?:on|yesterday|today)$/.test(tokens[index + 1]?.lower ?? '')
  if (isHour || isDotted) return { first: index, end: index + 1, iso: null, silent: true }
  // "14 h 30"
  const hasMinutes =
    /^[:h]$/.test(tokens[index + 1]?.lower ?? '') && /^\d\d$/.test(tokens[index + 2]?.text ?? '')
  const end = index + (hasMinutes ? 3 : 1)
  const named = words.clock.has(tokens[end]?.lower ?? '')
  // "from 5 to 10 p.m."
  const until =
    words.stretch.to.test(tokens[end]?.lower ?? '') && words.clock.has(tokens[end + 2]?.lower ?? '')
  const stop = words.rules
    ? words.rules.behindHour(tokens, index, end, words)
    : named
      ? end + 1
      : until || hasMinutes
        ? end
        : null
  return stop === null ? null : { first: index, end: stop, iso: null, silent: true }
}

/** "runs Thursday through Sunday": its Thursday is the one before that Sunday, whatever the verb says of it. */
function weekdayBefore(weekday: number | undefined, { iso, weekday: last }: DateSpan): string | null {
  const day = publicationDay(iso)
  return day && weekday !== undefined && last !== undefined
    ? isoDay(addDays(day, -((last - weekday + 7) % 7)))
    : null
}

/** "between 2015 and 2020", "from May 3 to June 4", "May 3–June 4", "Monday through Friday": one stretch of time. */
function joinStretches(found: readonly DateSpan[], { tokens, words }: DateReading): readonly DateSpan[] {
  const { stretch } = words
  const joined: DateSpan[] = []
  for (const span of found) {
    const before = joined.at(-1)
    // "tra il 2012 e il 2015": a word that leads to a date stands before its article.
    const wordBefore = (index: number, leads: RegExp): number => {
      const behindArticle =
        articles.test(tokens[index - 1]?.lower ?? '') && !leads.test(tokens[index - 1]?.lower ?? '')
      return behindArticle ? index - 2 : index - 1
    }
    const at = wordBefore(span.first, stretch.to)
    const link = tokens[at]?.lower ?? ''
    const led =
      stretch.from.test(tokens[wordBefore(before?.first ?? 0, stretch.from)]?.lower ?? '') ||
      /^(?:through|bis|[-–—])$/.test(link) ||
      tokens.slice(span.end, span.end + 3).some(({ lower }) => lower === 'arasında')
    const to = span.iso
    if (before?.end === span.first && words.rules?.isSameDay(before.iso, span.weekday)) {
      joined[joined.length - 1] = { ...before, end: span.end }
      continue
    }
    const from = weekdayBefore(before?.weekday, span) ?? before?.iso
    const isStretch =
      before?.end === at &&
      stretch.to.test(link) &&
      led &&
      from?.length === to?.length &&
      from &&
      to &&
      from < to &&
      !from.includes('/')
    if (before && isStretch) joined[joined.length - 1] = dateSpan(before.first, span.end, `${from}/${to}`)
    else joined.push(span)
  }
  return joined
}

const none: ReadonlyMap<string, number> = new Map()

/** All words a date can begin with, besides numbers and phrases. */
export const dateOpeners = ({
  calendar: { months, weekdays },
  agoBefore,
  last,
  next,
  dayNames = none,
  holidays = none,
  partsOfYear,
  english,
}: FactWords): readonly Pick<ReadonlySet<string>, 'keys'>[] => [
  months,
  weekdays,
  agoBefore,
  last,
  next,
  dayNames,
  english?.anchors ?? none,
  partsOfYear?.ordinals ?? none,
  // "in three days", "Q1 2023", "H1 2023"
  new Set(['in', 'q', 'h']),
  new Set([...holidays.keys()].map((name) => name.split(/['’ ]/)[0] ?? name)),
]

/** Every date expression of one sentence, left to right, none over another. */
export function findDates(reading: DateReading, { dates, phrases }: Openings): readonly DateSpan[] {
  const found: DateSpan[] = []
  let free = 0
  for (const index of dates) {
    if (index < free) continue
    const span = phrases.has(index)
      ? readPhrase(reading, index)
      : (readClock(reading, index) ??
        readCalendarDate(reading, index) ??
        readPhrase(reading, index) ??
        readRelativeDate(reading, index) ??
        readYear(reading, index))
    if (span === null) continue
    // A modifier before the date may have been taken already: "late" of the date before.
    found.push(span.first < free ? { ...span, first: free } : span)
    free = span.end
  }
  return joinStretches(found, reading)
}
