import { best, type Candidate } from './candidate'
import { hasZone, readDate } from './read-date'

/** Where a date was found, as written there, and how far that place is trusted. */
export type Found = readonly [source: string, value: string | null, score: number]

/** The source of lines that say when a story was changed. */
export const CHANGED = 'changed line'

// `YYYY-MM-DD`: longer is an instant.
const DAY = 10

interface Read extends Candidate<string> {
  /** A time without a zone, taken as UTC. */
  readonly loose: boolean
}

// What a page shows is told as it is shown: a time without a zone stays one.
const forReaders = new Set(['shown', 'date line', CHANGED])

/** The most trusted date, in the fullest words for it: a day gives way to an instant of that day, a time without a zone to the same time with one, UTC to the same instant in the publisher's zone, which tells the publisher's day. */
export function pickDate(now: string, found: readonly Found[]): string | null {
  const dates: Read[] = found.flatMap(([source, value, score]) => {
    const date = value ? readDate(value, now) : null
    return value && date ? [{ source, value: date, score, loose: date.length > DAY && !hasZone(value) }] : []
  })
  const top = best(dates)
  if (!top) return null
  // A day declared without a time stays one, but for a time just as sure.
  const told = forReaders.has(top.source)
  const instants = dates.filter(
    ({ value, source }) => value.length > DAY && (source !== CHANGED || top.source === CHANGED),
  )
  const fuller = instants.filter(
    ({ value, loose, source }) => value.startsWith(top.value) && (told || !loose || !forReaders.has(source)),
  )
  const timed = top.value.length > DAY ? top : (best(fuller) ?? top)
  const sure = instants.filter(({ loose }) => !loose)
  const { value, loose, source } =
    (timed.loose && best(sure.filter((other) => shift(timed.value, other.value) !== null))) || timed
  if (loose) return forReaders.has(source) ? value.replace(/Z$/, '') : value
  return isUtc(value) ? inZone(value, zoneBeside(value, instants)) : value
}

const isUtc = (instant: string): boolean => /T.*(?:Z|\+00:00)$/.test(instant)

const MINUTE = 60_000
// https://en.wikipedia.org/wiki/List_of_UTC_offsets: quarters of an hour, none farther from UTC.
const QUARTER = 15
const FARTHEST_ZONE = 14 * 60

const minuteOf = (instant: string): number => Math.floor(Date.parse(instant) / MINUTE)

/** How many minutes the second lies behind the first, where only zones can have put them apart. */
function shift(a: string, b: string): number | null {
  const apart = minuteOf(b) - minuteOf(a)
  return Math.abs(apart) <= FARTHEST_ZONE && apart % QUARTER === 0 ? apart : null
}

/** How far from UTC the publisher's clock goes: another place says the same instant in its zone, or shows what that clock said. */
function zoneBeside(utc: string, instants: readonly Read[]): number {
  const local = best(
    instants.filter(({ value, loose }) => !loose && !isUtc(value) && minuteOf(value) === minuteOf(utc)),
  )
  if (local) return offsetIn(local.value)
  const shown = best(
    instants.filter(({ value, loose, source }) => loose && source === 'date line' && shift(utc, value)),
  )
  return shown ? (shift(utc, shown.value) ?? 0) : 0
}

const offsetIn = (instant: string): number => minuteOf(`${instant.slice(0, -6)}Z`) - minuteOf(instant)

const pad = (value: number): string => String(value).padStart(2, '0')

function inZone(utc: string, offset: number): string {
  if (offset === 0) return utc
  const local = new Date(Date.parse(utc) + offset * MINUTE).toISOString().slice(0, 19)
  const size = Math.abs(offset)
  return `${local}${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}
