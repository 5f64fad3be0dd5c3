import { best, type Candidate } from './candidate'
import { hasZone, readDate } from './read-date'

/** Where a date was found, as written there, and how far that place is trusted. */
export type Found = readonly [source: string, value: string | null, score: number]

// `YYYY-MM-DD`: longer is an instant.
const DAY = 10

interface Read extends Candidate<string> {
  /** A time without a zone, taken as UTC. */
  readonly loose: boolean
}

/** The most trusted date, in the fullest words for it: a day gives way to an instant of that day, a time without a zone to the same time with one, UTC to the same instant in the publisher's zone, which tells the publisher's day. */
export function pickDate(now: string, found: readonly Found[]): string | null {
  const dates: Read[] = found.flatMap(([source, value, score]) => {
    const date = value ? readDate(value, now) : null
    return value && date ? [{ source, value: date, score, loose: date.length > DAY && !hasZone(value) }] : []
  })
  const top = best(dates)
  if (!top) return null
  const instants = dates.filter(({ value }) => value.length > DAY)
  const named = best(
    top.value.length <= DAY
      ? instants.filter(({ value }) => value.startsWith(top.value))
      : instants.filter(({ value, loose }) => top.loose && !loose && isShifted(top.value, value)),
  )
  const { value } = named ?? top
  const local = best(instants.filter((other) => !other.loose && isUtc(value) && isSame(value, other.value)))
  return local?.value ?? value
}

const isUtc = (instant: string): boolean => /T.*(?:Z|\+00:00)$/.test(instant)

/** Whether the second says the same instant in another zone. */
const isSame = (a: string, b: string): boolean => !isUtc(b) && Date.parse(a) === Date.parse(b)

const QUARTER = 15 * 60_000
// https://en.wikipedia.org/wiki/List_of_UTC_offsets: none is farther from UTC.
const FARTHEST_ZONE = 14 * 3_600_000

/** Whether two instants lie apart as only zones do: by quarters of an hour. */
function isShifted(a: string, b: string): boolean {
  const apart = Math.abs(Date.parse(a) - Date.parse(b))
  return apart <= FARTHEST_ZONE && apart % QUARTER === 0
}
