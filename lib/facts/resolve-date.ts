import { addDays, addMonths, type CalendarDay, isoDay, isoMonth, weekdayOf } from './calendar-day'
import type { DateUnit, RelativeDate } from './fact-words'

/** Which way an expression without a year or a date looks from the day of publication. */
export type Direction = 'back' | 'ahead' | 'unknown'

// "Oct. 27" in a paper of Oct. 13 is ahead even when no word says so; nobody leaves out the year for what lies nine months back.
const nearAheadDays = 100
// Nor for what lies so far ahead: of "takes place on Jan. 30" in a paper of February the day has just been.
const farAheadDays = 330

export const daysBetween = (a: CalendarDay, b: CalendarDay): number =>
  Math.round((Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / 86_400_000)

/** The year meant by a day and month, or a month alone (`day` null), that stand without one. */
export function yearOf(today: CalendarDay, month: number, day: number | null, direction: Direction): number {
  if (day === null) {
    if (direction === 'ahead') return month >= today.month ? today.year : today.year + 1
    return month <= today.month ? today.year : today.year - 1
  }
  const here = daysBetween(today, { year: today.year, month, day })
  if (here <= 0) {
    const next = daysBetween(today, { year: today.year + 1, month, day })
    const ahead =
      direction === 'ahead'
        ? here < 0 && next < farAheadDays
        : direction === 'unknown' && next <= nearAheadDays && -here > nearAheadDays
    return ahead ? today.year + 1 : today.year
  }
  if (direction === 'ahead' || (direction === 'unknown' && here <= nearAheadDays)) return today.year
  return today.year - 1
}

/** "Tuesday": the last one, today included, or the one ahead. */
export function weekdayDate(today: CalendarDay, weekday: number, direction: Direction): CalendarDay {
  const back = (weekdayOf(today) - weekday + 7) % 7
  return direction === 'ahead' ? addDays(today, (7 - back) % 7) : addDays(today, -back)
}

function weekSpan(today: CalendarDay, weeks: number, weekStart: 0 | 1): string {
  const first = addDays(today, -((weekdayOf(today) - weekStart + 7) % 7) + weeks * 7)
  return `${isoDay(first)}/${isoDay(addDays(first, 6))}`
}

function weekendSpan(today: CalendarDay, offset: number): string {
  const weekday = weekdayOf(today)
  const inside = weekday === 6 || weekday === 0
  const thisSaturday = addDays(today, weekday === 0 ? -1 : 6 - weekday)
  const weeks = offset < 0 && inside ? offset + 1 : offset
  const saturday = addDays(thisSaturday, weeks * 7)
  return `${isoDay(saturday)}/${isoDay(addDays(saturday, 1))}`
}

/** So many units from today: a day, a week or weekend as `a/b`, a month, a year. */
export function relativeDate(today: CalendarDay, relative: RelativeDate, weekStart: 0 | 1): string {
  switch (relative.unit) {
    case 'day':
      return isoDay(addDays(today, relative.offset))
    case 'week':
      return weekSpan(today, relative.offset, weekStart)
    case 'weekend':
      return weekendSpan(today, relative.offset)
    case 'month': {
      const { year, month } = addMonths(today, relative.offset)
      return isoMonth(year, month)
    }
    case 'year':
      return String(today.year + relative.offset)
  }
}

/** "the last three years": from then until now. */
export function stretchBack(today: CalendarDay, count: number, unit: DateUnit, weekStart: 0 | 1): string {
  const [from, to] = [-count, 0].map((offset) =>
    relativeDate(today, { unit: unit === 'weekend' ? 'week' : unit, offset }, weekStart).split('/'),
  )
  return `${from?.[0]}/${to?.at(-1)}`
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
