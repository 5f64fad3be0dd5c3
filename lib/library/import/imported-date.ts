const EARLIEST = Date.UTC(1990, 0, 1)
const DAY = 86_400_000

// Seconds until the year 5138, then milliseconds, then microseconds (some browsers' ADD_DATE).
const SECONDS = 1e11
const MILLISECONDS = 1e14

/** "2024-01-15 10:00:00.123456+00:00" (Readwise), "2016-09-08T13:55:58+0200" (wallabag), plain days. What names no zone is taken as UTC: the exports of servers. */
const written =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.(\d{1,9}))?\s?(Z|UTC|[+-]\d\d(?::?\d\d)?)?)?$/i

function fromNumber(value: number): number {
  if (value <= 0) return Number.NaN
  if (value < SECONDS) return value * 1000
  return value < MILLISECONDS ? value : value / 1000
}

function fromText(text: string): number {
  if (/^\d{1,19}(?:\.\d{1,9})?$/.test(text)) return fromNumber(Number(text))
  const [, day, minute = '00:00', second = ':00', fraction = '0', zone = 'Z'] = written.exec(text) ?? []
  if (day === undefined) return Number.NaN
  const offset = /^[+-]/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(-2) === zone.slice(1, 3) && zone.length === 3 ? '00' : zone.slice(-2)}`
    : 'Z'
  return Date.parse(`${day}T${minute}${second}.${fraction.padEnd(3, '0').slice(0, 3)}${offset}`)
}

/** A file's date as an instant; `null` where it has none, or one that can't be (SECURITY.md 9: 1990 to two days from now). */
export function importedDate(value: unknown, now: string): string | null {
  const time =
    typeof value === 'number'
      ? fromNumber(value)
      : typeof value === 'string'
        ? fromText(value.slice(0, 64).trim())
        : Number.NaN
  const possible = time >= EARLIEST && time <= Date.parse(now) + 2 * DAY
  return possible ? new Date(Math.floor(time)).toISOString() : null
}

/** The same of a publisher's date: a day without an hour stays one, or it would be the day before west of Greenwich. */
export function importedDay(value: unknown, now: string): string | null {
  const instant = importedDate(value, now)
  const day = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value.trim())
  return instant !== null && day ? instant.slice(0, 10) : instant
}
