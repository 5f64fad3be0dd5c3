import { UNITS } from './time-text'

const MINUTE = 60_000
const AMOUNT = /(\d{1,3})\s?(\p{Alpha}+)/u
const BEFORE =
  /(?:^|[^a-zà-ÿа-я])(?:ago|vor|hace|há|il y a|fa|atr[aá]s|geleden|sedan|siden|temu|önce|назад)(?![a-zà-ÿа-я])|前|전/i
const MACHINE = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(Z|[+-]\d\d:?\d\d))?$/
/** SECURITY.md 9: dates outside 1990 … now + 2 days are a mistake of the page. */
const EARLIEST = Date.UTC(1990, 0, 1)
const AHEAD = 2880 * MINUTE

/** An instant or a day (`YYYY-MM-DD`) where the words settle it: machine dates, and "5 hours ago" against `now`. */
export function resolveTime(text: string, now: string): string | null {
  const clock = Date.parse(now)
  const within = (instant: number): string | null =>
    instant >= EARLIEST && instant <= clock + AHEAD ? new Date(instant).toISOString() : null

  const machine = text.trim().match(MACHINE)
  if (machine) {
    const [, day = '', time, zone] = machine
    // The page's own zone is kept: a reader may want to know how late it was there.
    const instant = time ? `${day}T${time}${zone}` : day
    return within(Date.parse(instant)) && instant
  }
  const [, amount, word = ''] = (BEFORE.test(text) && text.match(AMOUNT)) || []
  const unit = UNITS.find(([words]) => new RegExp(`^(?:${words})[前전]?$`, 'i').test(word))
  return amount && unit ? within(clock - Number(amount) * unit[1] * MINUTE) : null
}
