import { addDays, isoDay } from './calendar-day'
import { type DateReading, type DateSpan, dateSpan, weekdayIn } from './date-span'
import { readCalendarDate } from './read-calendar-date'
import { readNumber } from './read-number'
import { relativeDate, stretchBack, weekdayDate } from './resolve-date'

/** "last night", "earlier this week". */
function phrase(reading: DateReading, index: number): DateSpan | null {
  const { tokens, words, today } = reading
  if (!words.relative.firstWords.has(tokens[index]?.lower ?? '')) return null
  for (let length = words.relative.longest; length >= 1; length--) {
    const text = tokens
      .slice(index, index + length)
      .map((token) => token.lower)
      .join(' ')
    const relative = words.relative.all.get(text)
    if (relative !== undefined && tokens.length >= index + length) {
      return dateSpan(index, index + length, today ? relativeDate(today, relative, words.weekStart) : null)
    }
  }
  return null
}

/** "late Tuesday", "next Friday", "Tuesday, November 19". */
function weekday(reading: DateReading, index: number): DateSpan | null {
  const { tokens, words, today } = reading
  const day = weekdayIn(reading, index)
  if (day === null) return null
  let after = index + 1
  while (
    after - index < 3 &&
    (tokens[after]?.text === ',' ||
      words.dateLinks.has(tokens[after]?.lower ?? '') ||
      /^(?:den|dem|le|el|il|der|the)$/.test(tokens[after]?.lower ?? ''))
  )
    after++
  const full = readCalendarDate(reading, after)
  if (full !== null && full.first === after) return dateSpan(index, full.end, full.iso)
  let first = index
  let direction = reading.directionAt(index)
  const lead = tokens[index - 1]?.lower ?? ''
  const tail = tokens[index + 1]?.lower ?? ''
  let skipToday = false
  if (words.next.has(lead) || words.next.has(tail)) [direction, skipToday] = ['ahead', true]
  if (words.last.has(lead) || words.last.has(tail)) [direction, skipToday] = ['back', true]
  if (words.these.has(lead)) direction = 'ahead'
  let end = words.next.has(tail) || words.last.has(tail) ? index + 2 : index + 1
  while (
    first > 0 &&
    (words.dayParts.has(tokens[first - 1]?.lower ?? '') ||
      words.next.has(tokens[first - 1]?.lower ?? '') ||
      words.last.has(tokens[first - 1]?.lower ?? '') ||
      words.these.has(tokens[first - 1]?.lower ?? ''))
  )
    first--
  while (words.dayParts.has(tokens[end]?.lower ?? '')) end++
  if (today === null) return dateSpan(first, end, null)
  const date = weekdayDate(today, day, direction)
  const same = skipToday && isoDay(date) === isoDay(today)
  return dateSpan(first, end, isoDay(same ? addDays(date, direction === 'ahead' ? 7 : -7) : date))
}

/** "three days ago", "hace dos años", "the last three years". */
function counted(reading: DateReading, index: number): DateSpan | null {
  const { tokens, words, today } = reading
  const lead = words.agoBefore.has(tokens[index]?.lower ?? '')
  const stretch = words.last.has(tokens[index]?.lower ?? '')
  const number = readNumber(tokens, lead || stretch ? index + 1 : index, words, false)
  const value = number?.value ?? null
  if (number === null || value === null || value > 200 || !Number.isInteger(value)) return null
  const unit = words.dateUnits.get(tokens[number.end]?.lower ?? '')
  if (unit === undefined) return null
  if (stretch) {
    return dateSpan(index, number.end + 1, today ? stretchBack(today, value, unit, words.weekStart) : null)
  }
  if (!lead && !words.agoAfter.has(tokens[number.end + 1]?.lower ?? '')) return null
  const end = lead ? number.end + 1 : number.end + 2
  return dateSpan(index, end, today ? relativeDate(today, { unit, offset: -value }, words.weekStart) : null)
}

export const readRelativeDate = (reading: DateReading, index: number): DateSpan | null =>
  phrase(reading, index) ?? counted(reading, index) ?? weekday(reading, index)
