const iso =
  /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/
// "13/11/2025 09:21:40", "25.04.2024, 14:07": with dots the day stands first, with slashes where it can be no month.
const dayFirst =
  /^(?=\d{1,2}\.|1[3-9]|2\d|3[01])(\d{1,2})([./])(\d{1,2})\2(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?(?!\d)/
const EARLIEST = Date.UTC(1990, 0, 1)
const TWO_DAYS = 2 * 24 * 3600 * 1000

const pad = (value: string | number): string => String(value).padStart(2, '0')

/** A machine-written date as `YYYY-MM-DD` or as an instant with offset; `null` outside 1990…now + 2 days (SECURITY.md 9). */
export function readDate(value: string, now: string): string | null {
  const text = value.trim().slice(0, 60)
  const [, day, , month, year, ...clock] = dayFirst.exec(text) ?? []
  const european = day ? [text, year, month, day, ...clock] : null
  const date =
    fromParts(iso.exec(text) ?? compact.exec(text) ?? european) ?? fromSeconds(text) ?? fromEnglish(text)
  if (!date) return null
  const time = Date.parse(date)
  return time >= EARLIEST && time <= Date.parse(now) + TWO_DAYS ? date : null
}

/** When a date was, in milliseconds; a time without a zone, and a day, as in UTC. */
export const timeOf = (iso: string): number =>
  Date.parse(/T.*(?:Z|[+-]\d\d:\d\d)$/.test(iso) || !iso.includes('T') ? iso : `${iso}Z`)

/** Whether a machine-written time names its zone. */
export const hasZone = (value: string): boolean =>
  /(?:z|utc|gmt|[+-]\d{2}:?\d{2}|[+-]\d{2}|[ecmp][sd]t)\s*$|^\d{10,13}$/i.test(value.trim())

function fromParts(parts: readonly (string | undefined)[] | null): string | null {
  if (!parts) return null
  const [, year = '', month = '', day = '', hour, minute, second, zone] = parts
  const date = `${year}-${pad(month)}-${pad(day)}`
  if (Number.isNaN(Date.parse(date)) || Number(day) > daysIn(Number(year), Number(month))) return null
  if (hour === undefined || minute === undefined) return date
  const instant = `${date}T${pad(hour)}:${minute}:${second ?? '00'}${offset(zone)}`
  return Number.isNaN(Date.parse(instant)) ? date : instant
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

// A time without a zone is taken as UTC: browsers would read it in the reader's zone, which the publisher cannot have meant.
function offset(zone: string | undefined): string {
  if (!zone || /^(?:z|utc|gmt)$/i.test(zone)) return 'Z'
  const digits = zone.replace(':', '')
  return `${digits.slice(0, 3)}:${digits.slice(3) || '00'}`
}

function fromSeconds(text: string): string | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null
  return `${new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().slice(0, 19)}Z`
}

// RFC 2822 and the forms `Date` reads alike everywhere; a time without a zone is UTC here too.
function fromEnglish(text: string): string | null {
  if (!/\d{4}/.test(text) || !/[a-z]{3}|\/|,/i.test(text)) return null
  const zoned = /\d:\d{2}.*(?:GMT|UTC|[ECMP][SD]T|Z|[+-]\d{2}:?\d{2})\b/i.test(text)
  const time = Date.parse(zoned || !/\d:\d{2}/.test(text) ? `${text}${zoned ? '' : ' UTC'}` : `${text} UTC`)
  if (Number.isNaN(time)) return null
  const instant = new Date(time).toISOString()
  return /\d:\d{2}/.test(text) ? `${instant.slice(0, 19)}Z` : instant.slice(0, 10)
}
