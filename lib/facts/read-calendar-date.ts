import { isoDay, isoMonth, isRealDay } from './calendar-day'
import { type DateReading, type DateSpan, dateSpan, dayIn, isDash, monthIn, yearIn } from './date-span'
import { daysBetween, yearOf } from './resolve-date'
import { articles } from './source-phrase'
import { tellYear, yearOn } from './year-told'

const ordinalMark = /^(?:st|nd|rd|th|er|º|ª|°|\.)$/
// English month names that are words besides; alone they need a word that makes them a month.
const doubtfulMonths = new Set(['may', 'march', 'mars', 'mai'])

interface Place {
  readonly value: number
  readonly end: number
}

/** A day of the month with its ordinal mark. */
function dayAt(reading: DateReading, index: number): Place | null {
  const value = dayIn(reading.tokens[index], reading.words)
  if (value === null) return null
  return { value, end: ordinalMark.test(reading.tokens[index + 1]?.lower ?? '') ? index + 2 : index + 1 }
}

/** A month with the stop of its short form. */
function monthAt(reading: DateReading, index: number): Place | null {
  const value = monthIn(reading, index)
  if (value === null) return null
  return { value, end: reading.tokens[index + 1]?.text === '.' ? index + 2 : index + 1 }
}

function skipLinks(reading: DateReading, index: number): number {
  let at = index
  while (at - index < 2 && reading.words.dateLinks.has(reading.tokens[at]?.lower ?? '')) at++
  return at
}

function yearAfter(reading: DateReading, index: number): Place | null {
  const at = skipLinks(reading, index)
  const value = yearIn(reading.tokens[at])
  if (value !== null) return { value, end: at + 1 }
  return relativeYear(reading, at)
}

/** "January this year", "March last year". */
function relativeYear(reading: DateReading, index: number): Place | null {
  const { words, today, tokens } = reading
  const phrase = `${tokens[index]?.lower ?? ''} ${tokens[index + 1]?.lower ?? ''}`
  const relative = words.relative.all.get(phrase)
  if (relative?.unit !== 'year' || today === null) return null
  return { value: today.year + relative.offset, end: index + 2 }
}

function dayIso(
  reading: DateReading,
  index: number,
  year: number | null,
  month: number,
  day: number,
): string | null {
  const { today, years } = reading
  const key = `${month}-${day}`
  if (year !== null) {
    years.byDay.set(key, year)
    years.here = year
    tellYear(reading, index, year, month)
  }
  const direction = reading.directionAt(index)
  const told = direction === 'ahead' ? undefined : years.byDay.get(key)
  years.here = told ?? years.here
  const resolved =
    year ??
    told ??
    yearOn(reading, index, month, direction) ??
    (today ? yearOf(today, month, day, direction) : null)
  if (resolved === null) return null
  // "el 13 de marzo de 2023 … el 14 de marzo" in a paper of January: the day after, not the one to come.
  const isPast =
    direction === 'unknown' && today && years.here && daysBetween({ year: resolved, month, day }, today) < 0
  const date = { year: isPast ? (years.here ?? resolved) : resolved, month, day }
  return isRealDay(date) ? isoDay(date) : null
}

const joinsDays = ({ tokens, words }: DateReading, index: number): boolean =>
  isDash(tokens[index]) || words.rangeWords.has(tokens[index]?.lower ?? '')

const joined = (a: string | null, b: string | null): string | null =>
  a !== null && b !== null ? `${a}/${b}` : (b ?? a)

/** "3 May 2024", "14. und 15. Juli 2021", "3 de mayo". */
function dayFirst(reading: DateReading, index: number): DateSpan | null {
  const first = dayAt(reading, index)
  if (first === null) return null
  let last: Place = first
  // "l’8 e il 9 giugno"
  const joint = first.end + (articles.test(reading.tokens[first.end + 1]?.lower ?? '') ? 2 : 1)
  const second = joinsDays(reading, first.end) ? dayAt(reading, joint) : null
  if (second !== null && second.value > first.value) last = second
  const month = monthAt(reading, skipLinks(reading, last.end))
  if (month === null) return null
  const year = yearAfter(reading, month.end)
  const to = dayIso(reading, index, year?.value ?? null, month.value, last.value)
  const from = last === first ? null : dayIso(reading, index, year?.value ?? null, month.value, first.value)
  return dateSpan(index, year?.end ?? monthOnlyEnd(reading, month), last === first ? to : joined(from, to))
}

/** The stop behind a month belongs to it only where something follows: "on 3 Oct." ends a sentence. */
const monthOnlyEnd = (reading: DateReading, month: Place): number =>
  reading.tokens[month.end] === undefined && reading.tokens[month.end - 1]?.text === '.'
    ? month.end - 1
    : month.end

const withoutStop = (reading: DateReading, end: number): number =>
  reading.tokens[end - 1]?.text === '.' ? end - 1 : end

/** "May 3, 2024", "Oct. 7", "June 3–5". */
function monthFirst(reading: DateReading, index: number): DateSpan | null {
  const month = monthAt(reading, index)
  if (month === null) return null
  const day = reading.english ? dayAt(reading, month.end) : null
  if (day === null) return monthAlone(reading, index, month)
  const end = withoutStop(reading, day.end)
  const second = joinsDays(reading, end) ? dayAt(reading, end + 1) : null
  const isRange = second !== null && second.value > day.value
  const stop = isRange ? withoutStop(reading, second.end) : end
  const comma = reading.tokens[stop]?.text === ',' ? stop + 1 : stop
  // "April 2, 2019", "April 2 last year"
  const written = yearIn(reading.tokens[comma])
  const year = written === null ? relativeYear(reading, stop) : { value: written, end: comma + 1 }
  const [from, to] = [day, isRange ? second : day].map(({ value }) =>
    dayIso(reading, index, year?.value ?? null, month.value, value),
  )
  return dateSpan(index, year?.end ?? stop, isRange ? joined(from ?? null, to ?? null) : (from ?? null))
}

const leadsMonth = /^(?:in|since|by|until|till|from|during|through|early|late|mid|this|last|next|of)$/

function monthAlone(reading: DateReading, index: number, month: Place): DateSpan | null {
  const { tokens, words, today } = reading
  const year = yearAfter(reading, month.end)
  if (year !== null) {
    tellYear(reading, index, year.value, month.value)
    return dateSpan(index, year.end, isoMonth(year.value, month.value))
  }
  const before = tokens[index - 1]?.lower ?? ''
  const after = tokens[index + 1]?.lower ?? ''
  const last = words.last.has(before) || words.last.has(after)
  const next = words.next.has(before) || words.next.has(after)
  const led = words.yearLeads.has(before) || words.dayParts.has(before) || words.these.has(before)
  // "April Lee"; but "in April Lee left"
  const isName = reading.english && /^\p{Upper}\p{Lower}/u.test(tokens[index + 1]?.text ?? '')
  if (isName && !leadsMonth.test(before)) return null
  const doubtful = doubtfulMonths.has(tokens[index]?.lower ?? '') || !reading.english
  if (doubtful && !last && !next && !led && !words.rules?.isMonth(tokens, index, words)) return null
  const direction = next ? 'ahead' : last ? 'back' : reading.directionAt(index)
  const first =
    words.last.has(before) || words.next.has(before) || words.these.has(before) ? index - 1 : index
  const end =
    words.last.has(after) || words.next.has(after)
      ? index + 2
      : monthOnlyEnd(reading, { ...month, end: index + 1 })
  const resolved =
    yearOn(reading, index, month.value, direction) ??
    (today ? yearOf(today, month.value, null, direction) : null)
  return dateSpan(first, end, resolved === null ? null : isoMonth(resolved, month.value))
}

/** "2024-04-03", "3.4.2024"; with slashes nobody can tell which is the month. */
function numeric({ tokens }: DateReading, index: number): DateSpan | null {
  if (tokens[index]?.kind !== 'number') return null
  const five = tokens.slice(index, index + 5).map(({ text }) => text)
  const iso = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/.exec(five.join(''))
  const parts =
    iso?.slice(1) ??
    /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/
      .exec(five[0] ?? '')
      ?.slice(1)
      .reverse()
  if (!parts) return null
  const [year = 0, month = 0, day = 0] = parts.map(Number)
  const date = { year, month, day }
  return dateSpan(index, index + (iso ? 5 : 1), isRealDay(date) ? isoDay(date) : null)
}

/** "New Year’s Eve", "Christmas Day 2019" */
function holiday(reading: DateReading, index: number): DateSpan | null {
  const { tokens, words } = reading
  // Names of days begin with a capital: a look that most words don't pass.
  if (!words.holidays || tokens[index]?.text === tokens[index]?.lower) return null
  for (const length of [2, 3]) {
    const name = tokens.slice(index, index + length).map(({ lower }) => lower)
    const day = words.holidays.get(name.join(' '))
    if (day === undefined) continue
    const at = index + length + (tokens[index + length]?.lower === 'in' ? 1 : 0)
    const year = yearIn(tokens[at])
    const iso = dayIso(reading, index, year, Math.floor(day / 100), day % 100)
    return dateSpan(index, year === null ? index + length : at + 1, iso)
  }
  return null
}

/** A date by the calendar that begins at `index`. */
export const readCalendarDate = (reading: DateReading, index: number): DateSpan | null =>
  numeric(reading, index) ?? dayFirst(reading, index) ?? monthFirst(reading, index) ?? holiday(reading, index)
