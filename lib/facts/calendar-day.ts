/** A day of the Gregorian calendar, months from 1. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0')

export const isoDay = (date: CalendarDay): string =>
  `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}`

export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`

/** The day an article came out, in the article's own zone: the calendar date as written, never moved to the reader's. */
export function publicationDay(publishedAt: string | null): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(publishedAt ?? '')
  if (!match) return null
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isRealDay(date) ? date : null
}

export function addDays(date: CalendarDay, days: number): CalendarDay {
  const moved = new Date(Date.UTC(date.year, date.month - 1, date.day + days))
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() }
}

export function addMonths(
  date: CalendarDay,
  months: number,
): { readonly year: number; readonly month: number } {
  const index = date.year * 12 + date.month - 1 + months
  return { year: Math.floor(index / 12), month: (index % 12) + 1 }
}

/** Sunday is 0. */
export const weekdayOf = (date: CalendarDay): number =>
  new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay()

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

export function isRealDay(date: CalendarDay): boolean {
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= lastDayOf(date.year, date.month)
}
