import type { DateReading, DateSpan } from './date-span'
import { readCalendarDate } from './read-calendar-date'
import { readRelativeDate } from './read-relative-date'
import { readYear } from './read-year'
import { touches } from './tokens'

/** "10 p.m.", "6:41 p.m.", "9.30 Uhr", "14:05": no date, and no figure. */
function readClock(reading: DateReading, index: number): DateSpan | null {
  const { tokens, words } = reading
  if (
    words.numbers.has(tokens[index]?.lower ?? '') &&
    /^(?:uhr|o'clock)$/.test(tokens[index + 1]?.lower ?? '')
  ) {
    return { first: index, end: index + 2, iso: null, silent: true }
  }
  if (tokens[index]?.kind !== 'number') return null
  let end = index + 1
  const colon = /^[:h]$/.test(tokens[end]?.lower ?? '') && touches(tokens, end)
  if (colon && touches(tokens, end + 1) && /^\d\d$/.test(tokens[end + 1]?.text ?? '')) end += 2
  const named = words.clock.has(tokens[end]?.lower ?? '')
  if (end === index + 1 && !named) return null
  return { first: index, end: named ? end + 1 : end, iso: null, silent: true }
}

/** Every date expression of one sentence, left to right, none over another. */
export function findDates(reading: DateReading): readonly DateSpan[] {
  const found: DateSpan[] = []
  let free = 0
  for (let index = 0; index < reading.tokens.length; index++) {
    const span =
      readClock(reading, index) ??
      readCalendarDate(reading, index) ??
      readRelativeDate(reading, index) ??
      readYear(reading, index)
    if (span === null) continue
    // A modifier before the date may have been taken already: "late" of the date before.
    found.push(span.first < free ? { ...span, first: free } : span)
    free = span.end
    index = span.end - 1
  }
  return found
}
