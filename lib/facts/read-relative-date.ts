import { addDays, type CalendarDay, isoDay, publicationDay, weekdayOf } from './calendar-day'
import { bare, type DateReading, type DateSpan, dateSpan, weekdayIn } from './date-span'
import type { DateUnit, RelativeDate } from './fact-words'
import { readCalendarDate } from './read-calendar-date'
import { readNumber } from './read-number'
import { daysBetween, relativeDate, stretchBack, weekdayDate } from './resolve-date'
import { isCapital } from './source-phrase'
import type { Token } from './tokens'

/** "USA Today" is a paper, "for overnight loans" any night; "The next week, they left" counts from what was told before. */
const isNoPhrase = (tokens: readonly Token[], index: number, offset: number): boolean =>
  (isCapital(tokens[index]) && isCapital(tokens[index - 1])) ||
  (tokens[index]?.lower === 'overnight' && /^(?:for|an|the)$/.test(tokens[index - 1]?.lower ?? '')) ||
  (offset > 0 && index === 1 && tokens[0]?.lower === 'the')

const fromToday = ({ today, words }: DateReading, relative: RelativeDate): string | null =>
  today && relativeDate(today, relative, words.weekStart)

/** "over the last week": up to now. */
const upToNow = /\b(?:over|in|during|within|for) the (?:last|past) (?:week|month|year)$/

/** The stretch that ends on the day of publication. */
function untilToday({ today, words }: DateReading, unit: DateUnit): string | null {
  if (!today) return null
  return unit === 'week'
    ? `${isoDay(addDays(today, -7))}/${isoDay(today)}`
    : stretchBack(today, 1, unit, words.weekStart)
}

/** "last night", "earlier this week". */
export function readPhrase(reading: DateReading, index: number): DateSpan | null {
  const { tokens, words } = reading
  if (!words.relative.firstWords.has(bare(tokens[index]))) return null
  for (let { longest: length } = words.relative; length >= 1; length--) {
    if (!words.relative.lastWords.has(bare(tokens[index + length - 1]))) continue
    const wordsOf = (first: number) =>
      tokens
        .slice(first, index + length)
        .map(bare)
        .join(' ')
    const phrase = wordsOf(index)
    const relative = words.relative.all.get(phrase)
    if (relative !== undefined) {
      if (words.rules?.isMorning(tokens, index, length) ?? isNoPhrase(tokens, index, relative.offset))
        return null
      const { unit } = relative
      const coming =
        unit === 'weekend' && words.rules?.isAnyWeekend(phrase) && reading.directionAt(index) === 'ahead'
      const when = coming && relative.offset < 0 ? { unit, offset: 0 } : relative
      const iso = upToNow.test(wordsOf(index - 2)) ? untilToday(reading, unit) : fromToday(reading, when)
      return dateSpan(index, index + length, iso)
    }
  }
  return null
}

/** "Good Friday", "the Sunday Times", "Saturday Night Live", "on a Tuesday", "every Monday and Friday": no day of the calendar. */
function isNoDay(reading: DateReading, index: number): boolean {
  const { tokens, words } = reading
  const lead = tokens[index - 1]?.lower ?? ''
  if (words.rules) return words.rules.isAnyDay(tokens, index)
  const next = tokens[index + 1]
  if (isCapital(next) && (lead === 'the' || /^\p{Upper}\p{Lower}+ght$/u.test(next?.text ?? ''))) return true
  if (/^(?:an?|every|each|good|black|ash|palm|cyber|super|easter|bloody|maundy)$/.test(lead)) return true
  return /^(?:,|and|or)$/.test(lead) && weekdayIn(reading, index - 2) !== null && isNoDay(reading, index - 2)
}

/** "Wednesday next week", "Tuesday of last week". */
function inOtherWeek(reading: DateReading, index: number, day: number): DateSpan | null {
  const { tokens, words, english } = reading
  const at = tokens[index + 1]?.lower === 'of' ? index + 2 : index + 1
  const way = english && tokens[at + 1]?.lower === 'week' ? tokens[at]?.lower : undefined
  if (way !== 'next' && way !== 'last') return null
  const date = publicationDay(fromToday(reading, { unit: 'week', offset: way === 'next' ? 1 : -1 }))
  return dateSpan(index, at + 2, date && isoDay(addDays(date, (day - words.weekStart + 7) % 7)))
}

/** Whether a weekday is nearer ahead than back: "este sábado" of a Thursday is to come, "este lunes" of a Tuesday has been. */
const isNear = (today: CalendarDay | null, weekday: number): boolean =>
  today !== null && (weekdayOf(today) - weekday + 7) % 7 > 3

/** "late Tuesday", "next Friday", "Tuesday, November 19". */
function weekday(reading: DateReading, index: number): DateSpan | null {
  const { tokens, words, today, english } = reading
  const day = weekdayIn(reading, index)
  if (day === null || isNoDay(reading, index)) return null
  const other = inOtherWeek(reading, index, day)
  if (other !== null) return other
  let after = index + 1
  while (
    after - index < 3 &&
    (tokens[after]?.text === ',' || words.dateLinks.has(tokens[after]?.lower ?? ''))
  )
    after++
  const full = readCalendarDate(reading, after)
  if (full !== null && full.first === after) return dateSpan(index, full.end, full.iso)
  let first = index
  let direction = reading.directionAt(index)
  const lead = tokens[index - 1]?.lower ?? ''
  const tail = tokens[index + 1]?.lower ?? ''
  let farther = false
  // "el viernes que viene"
  const isComing = words.next.has(`${tail} ${tokens[index + 2]?.lower}`)
  if (isComing || words.next.has(lead) || words.next.has(tail)) [direction, farther] = ['ahead', true]
  if (words.last.has(lead) || words.last.has(tail)) [direction, farther] = ['back', true]
  if (words.these.has(lead)) direction = english || isNear(today, day) ? 'ahead' : direction
  let end = isComing ? index + 3 : words.next.has(tail) || words.last.has(tail) ? index + 2 : index + 1
  const leads = [words.dayParts, words.next, words.last, words.these]
  while (leads.some((all) => all.has(tokens[first - 1]?.lower ?? ''))) first--
  while (words.dayParts.has(tokens[end]?.lower ?? '')) end++
  if (today === null) return dateSpan(first, end, null)
  // "na segunda-feira (13)", "el lunes 13": the day of the month tells which.
  const named = words.rules?.numberedWeekday(tokens, end, words, today, day)
  if (named) return dateSpan(first, named.end, isoDay(named.day))
  const date = weekdayDate(today, day, direction)
  // On a Tuesday "last Monday" is not yesterday, which English papers call so or "Monday".
  const near = farther && Math.abs(daysBetween(date, today)) < (english ? 2 : 1)
  const own = isoDay(near ? addDays(date, direction === 'ahead' ? 7 : -7) : date)
  // "Storms are expected Saturday. The area at risk on Saturday": what nothing places is the day told before.
  const iso = (english && direction === 'unknown' ? reading.years.weekdays.get(day) : null) ?? own
  if (!farther) reading.years.weekdays.set(day, iso)
  return { ...dateSpan(first, end, iso), weekday: day }
}

/** "in three days" where something is to come: how long it takes is a figure. */
function ahead(reading: DateReading, index: number): DateSpan | null {
  const { tokens, words, english } = reading
  if (!english || tokens[index]?.lower !== 'in') return null
  const number = readNumber(tokens, index + 1, words, false)
  const unit = number && words.dateUnits.get(bare(tokens[number.end]))
  if (!number || !unit || number.value > 200 || !Number.isInteger(number.value)) return null
  if (reading.directionAt(index) !== 'ahead') return null
  return dateSpan(index, number.end + 1, fromToday(reading, { unit, offset: number.value }))
}

/** "three days ago", "hace dos años", "the last three years". */
function counted(reading: DateReading, index: number): DateSpan | null {
  const { tokens, words, today } = reading
  // "il y a 54 ans", but "il a 54 ans".
  const isHas = tokens[index]?.lower === 'a' && !/^y'?$/.test(tokens[index - 1]?.lower ?? '')
  const lead = !isHas && words.agoBefore.has(tokens[index]?.lower ?? '')
  // "is expected to last three weeks" is a verb.
  const before = tokens[index - 1]?.lower ?? ''
  const lasts = words.english && (before === 'to' || words.future.has(before))
  const stretch = words.last.has(tokens[index]?.lower ?? '') && !lasts
  const one =
    reading.english && /^an?$/.test(tokens[index]?.lower ?? '') ? { value: 1, end: index + 1 } : null
  const number = one ?? readNumber(tokens, lead || stretch ? index + 1 : index, words, false)
  if (number === null || number.value > 200 || !Number.isInteger(number.value)) return null
  const { value } = number
  const unit = words.dateUnits.get(tokens[number.end]?.lower ?? '')
  if (unit === undefined) return null
  if (stretch)
    return dateSpan(index, number.end + 1, today && stretchBack(today, value, unit, words.weekStart))
  if (!lead && !words.agoAfter.has(tokens[number.end + 1]?.lower ?? '')) return null
  const end = lead ? number.end + 1 : number.end + 2
  return dateSpan(index, end, fromToday(reading, { unit, offset: -value }))
}

/** "no último dia 3" */
function numbered({ tokens, words, today }: DateReading, index: number): DateSpan | null {
  const found = today && words.rules?.numberedDay(tokens, index, words, today)
  return found ? dateSpan(index, found.end, found.iso) : null
}

/** "a year later" */
function anchored({ tokens, words }: DateReading, index: number): DateSpan | null {
  const found = words.english?.anchoredDate(tokens, index, words)
  return found ? { ...found, iso: null, silent: false } : null
}

/** A date counted from today or from the date told before, that begins at `index`. */
export const readRelativeDate = (reading: DateReading, index: number): DateSpan | null =>
  anchored(reading, index) ??
  ahead(reading, index) ??
  numbered(reading, index) ??
  counted(reading, index) ??
  weekday(reading, index)
