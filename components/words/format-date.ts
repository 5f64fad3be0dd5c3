import { dateFormat } from './formats'
import { uiLocale } from './locale'

const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/
const YEAR_OR_MONTH = /^\d{4}(-\d{2})?$/
/** `Date` reads more than that, and most of it wrong: "Nov 3" as a day of 2001. */
const ISO = /^\d{4}(-\d{2}(-\d{2}(T.+)?)?)?$/

/** An ISO instant or day. A day has no time zone: it stays the day it is wherever the reader lives. */
export interface Moment {
  readonly date: Date
  readonly timeKnown: boolean
}

export function readMoment(iso: string): Moment | null {
  if (!ISO.test(iso)) return null
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return null
  return { date, timeKnown: !DAY_ONLY.test(iso) && !YEAR_OR_MONTH.test(iso) }
}

const zone = (moment: Moment): Intl.DateTimeFormatOptions => (moment.timeKnown ? {} : { timeZone: 'UTC' })

const dayKey = (moment: Moment): string =>
  dateFormat('en-CA', { dateStyle: 'short', ...zone(moment) }).format(moment.date)

export const sameDay = (one: Moment, other: Moment): boolean => dayKey(one) === dayKey(other)

/** "Wed, 3 Apr 2024, 09:12" */
export const formatMoment = (moment: Moment): string =>
  dateFormat(uiLocale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(moment.timeKnown ? { hour: 'numeric', minute: '2-digit' } : {}),
    ...zone(moment),
  }).format(moment.date)

/** "09:12" */
export const formatTime = (moment: Moment): string =>
  dateFormat(uiLocale(), { hour: 'numeric', minute: '2-digit' }).format(moment.date)

/** "3 Apr 2024"; the year is left out where it is `now`'s. */
export function formatDay(moment: Moment, now: Date): string {
  const year = moment.date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const)
  return dateFormat(uiLocale(), {
    day: 'numeric',
    month: 'short',
    ...year,
    ...zone(moment),
  }).format(moment.date)
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** "12 min. ago" for a moment of the last day, else its day; as given when it is no date. */
export function formatAge(iso: string, now: Date): string {
  const moment = readMoment(iso)
  if (!moment) return iso
  const age = now.getTime() - moment.date.getTime()
  if (!moment.timeKnown || age < 0 || age >= DAY) return formatDay(moment, now)
  const ago = new Intl.RelativeTimeFormat(uiLocale(), { style: 'short', numeric: 'auto' })
  return age < HOUR
    ? ago.format(-Math.floor(age / MINUTE), 'minute')
    : ago.format(-Math.floor(age / HOUR), 'hour')
}
