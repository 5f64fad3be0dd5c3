const MINUTE = 60_000
/** What relative times count in, by the words of the languages whose front pages were seen. The first letters are enough. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|sec\w*|seg\w*|sek\w*|秒|초)$/i, 1000],
  [/^(?:m|mn|min\w*|dakika|мин\w*|分|分钟|分鐘|분)$/i, MINUTE],
  [
    /^(?:h|hrs?|hours?|std|stunden?|horas?|heures?|or[ae]|uur|uren|timm\w*|timer?|godz\w*|hodin\w*|saat|час\w*|時間|小时|小時|시간)$/i,
    60 * MINUTE,
  ],
  [/^(?:d|days?|tage?n?|d[ií]as?|jours?|giorn[io]|dag\w*|dni|gün|дн\w*|日|天|일)$/i, 1440 * MINUTE],
]
const RELATIVE = /(\d{1,3})\s?(\p{L}+)/u
const BEFORE = /\b(?:ago|vor|hace|há|il y a|fa|atrás|geleden|sedan|siden|temu|önce)\b|назад|前|전/i
/** SECURITY.md 9: dates outside 1990 … now + 2 days are a mistake of the page. */
const EARLIEST = Date.UTC(1990, 0, 1)
const AHEAD = 2 * 1440 * MINUTE

const within = (instant: number, now: number): string | null =>
  instant >= EARLIEST && instant <= now + AHEAD ? new Date(instant).toISOString() : null

/** An instant or a day (`YYYY-MM-DD`) where the words settle it: machine dates, and "5 hours ago" against `now`. */
export function resolveTime(text: string, now: string): string | null {
  const clock = Date.parse(now)
  const day = text.match(/^(\d{4})-(\d{2})-(\d{2})$/)
  if (day) return within(Date.parse(text), clock) && text
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})$/.test(text))
    return within(Date.parse(text.replace(' ', 'T').replace(/\s/g, '')), clock)
  const relative = BEFORE.test(text) ? text.match(RELATIVE) : null
  const unit = relative && UNITS.find(([pattern]) => pattern.test(relative[2] ?? ''))?.[1]
  if (!relative || !unit || Number.isNaN(clock)) return null
  return within(clock - Number(relative[1]) * unit, clock)
}
