import { addDays, addMonths, type CalendarDay, isoDay, isoMonth } from './calendar-day'
import { type DateReading, type DateSpan, dateSpan } from './date-span'
import type { DateUnit, RelativeDate } from './fact-words'
import { readNumber } from './read-number'

export const anchors: ReadonlyMap<string, number> = new Map([
  ['next', 1],
  ['following', 1],
  ['previous', -1],
  ['preceding', -1],
  ['same', 0],
])
const ways: ReadonlyMap<string, 1 | -1> = new Map([
  ['later', 1],
  ['earlier', -1],
])
const partOfDay = /^(?:day|morning|afternoon|evening|night)$/

const unitOf = ({ words }: DateReading, word: string): { unit: DateUnit; times: number } | null => {
  if (partOfDay.test(word)) return { unit: 'day', times: 1 }
  if (/^decades?$/.test(word)) return { unit: 'year', times: 10 }
  const unit = words.dateUnits.get(word)
  return unit === undefined ? null : { unit, times: word === 'fortnight' ? 2 : 1 }
}

/** "a year later", "the following morning", "the previous month": counted from the date told before. English. */
export function readAnchoredDate(reading: DateReading, index: number): DateSpan | null {
  if (!reading.english) return null
  const { tokens } = reading
  const lower = (at: number) => tokens[at]?.lower ?? ''
  const step = anchors.get(lower(index))
  if (step !== undefined) {
    const unit = unitOf(reading, lower(index + 1).replace(/['’]s$/, ''))
    // "the next year" may be the twelve months to come.
    const day = partOfDay.test(lower(index + 1))
    if (unit === null || (lower(index) === 'next' && (lower(index - 1) !== 'the' || !(day || index === 1))))
      return null
    const from = { unit: unit.unit, offset: step }
    return { ...dateSpan(lower(index - 1) === 'the' ? index - 1 : index, index + 2, null), from }
  }
  const one = /^(?:an?|one)$/.test(lower(index))
  const number = one ? { value: 1, end: index + 1 } : readNumber(tokens, index, reading.words, false)
  const way = number && ways.get(lower(number.end + 1))
  if (!way || !Number.isInteger(number.value) || number.value > 200) return null
  const unit = unitOf(reading, lower(number.end))
  if (!unit) return null
  const offset = number.value * unit.times * way
  // "two years later" counts years besides.
  return { ...dateSpan(index, number.end + 2, null), from: { unit: unit.unit, offset }, shared: !one }
}

/** The day so far from another; `null` where that one is not told as exactly. */
export function countedFrom(base: string, { unit, offset }: RelativeDate): string | null {
  const [year = 0, month, day] = base.split('-').map(Number)
  if (unit === 'year') return String(year + offset)
  if (month === undefined) return null
  if (unit === 'month') {
    const moved = addMonths({ year, month, day: 1 }, offset)
    return isoMonth(moved.year, moved.month)
  }
  if (day === undefined) return null
  const from: CalendarDay = { year, month, day }
  return isoDay(addDays(from, unit === 'day' ? offset : offset * 7))
}
