import type { CalendarDay } from './calendar-day'
import type { CalendarWords } from './calendar-words'
import type { FactWords, RelativeDate } from './fact-words'
import type { Direction } from './resolve-date'
import type { Token } from './tokens'

/** A date expression by tokens, `end` behind the last. */
export interface DateSpan {
  readonly first: number
  readonly end: number
  readonly iso: string | null
  /** No date fact, but no figure either: a clock time. */
  readonly silent: boolean
  /** Counted from the date told before: "a year later". */
  readonly from?: RelativeDate
  /** Its number is a figure as well. */
  readonly shared?: boolean
  /** A weekday by itself, Sunday is 0. */
  readonly weekday?: number
}

/** A month told with its year, and the words behind it. */
export interface DateTold {
  readonly year: number
  readonly month: number
  readonly behind: readonly Token[]
  readonly from: number
}

/** The years and weekdays a story has told days with. */
export interface YearsTold {
  /** By month and day. */
  readonly byDay: Map<string, number>
  /** The last in this block, in this sentence and in the one before. */
  here: number | null
  now: DateTold | null
  before: DateTold | null
  readonly weekdays: Map<number, string>
}

/** What dates are read with. */
export interface DateReading {
  readonly tokens: readonly Token[]
  readonly words: FactWords
  readonly calendar: CalendarWords
  readonly today: CalendarDay | null
  readonly english: boolean
  readonly directionAt: (index: number) => Direction
  readonly years: YearsTold
}

export const dateSpan = (first: number, end: number, iso: string | null): DateSpan => ({
  first,
  end,
  iso,
  silent: false,
})

export const withoutOwner = (lower: string): string => (lower.endsWith("'s") ? lower.slice(0, -2) : lower)

/** Without the "’s" of "Monday’s", "last month’s". */
export const bare = (token: Token | undefined): string => withoutOwner(token?.lower ?? '')

export const isDash = (token: Token | undefined): boolean =>
  token !== undefined && /^[-–—‑/]$/.test(token.text)

/** "2023", "mid-2023". */
export function yearIn(token: Token | undefined): number | null {
  const year = /^(?:mid-)?((?:1[5-9]|20)\d\d)$/.exec(token?.text ?? '')?.[1]
  return year ? Number(year) : null
}

export function dayIn(token: Token | undefined, { dayNames }: FactWords): number | null {
  const named = dayNames?.get(token?.lower ?? '')
  if (named) return named
  if (token?.kind !== 'number') return null
  if (!/^\d{1,2}$/.test(token.text)) return null
  const day = Number(token.text)
  return day >= 1 && day <= 31 ? day : null
}

const lookUp = (
  names: ReadonlyMap<string, number>,
  token: Token | undefined,
  prefix: RegExp | null,
): number | null => {
  if (token?.kind !== 'word') return null
  const name = bare(token).replace(/\.$/, '')
  return names.get(name) ?? (prefix && names.get(name.replace(prefix, ''))) ?? null
}

// "mid-May" has its capital behind the dash.
const capital = (token: Token | undefined): boolean => /(?:^|-)\p{Upper}/u.test(token?.text ?? '')

export const monthIn = (reading: DateReading, index: number): number | null => {
  const token = reading.tokens[index]
  if (reading.english && !capital(token)) return null
  // Spanish and Portuguese write months small: "Rio de Janeiro".
  if (index > 0 && capital(token) && reading.words.dateLinks.has('de')) return null
  return lookUp(reading.calendar.months, token, reading.words.prefix)
}

export const weekdayIn = (reading: DateReading, index: number): number | null => {
  const token = reading.tokens[index]
  const { weekdayTail } = reading.words
  const day =
    token && weekdayTail?.test(token.lower)
      ? reading.calendar.weekdays.get(token.lower.replace(weekdayTail, ''))
      : undefined
  if (day !== undefined) return day
  if (reading.words.rules?.isOrdinalDay(reading.tokens, index)) return null
  return lookUp(reading.calendar.weekdays, token, reading.words.prefix)
}
