import { readMoment } from '@/components/words/format-date'
import { uiLocale } from '@/components/words/locale'
import type { DateFact } from '@/lib/facts/date-fact'

const shape = (iso: string): Intl.DateTimeFormatOptions =>
  iso.length === 4
    ? { year: 'numeric' }
    : iso.length === 7
      ? { year: 'numeric', month: 'short' }
      : { year: 'numeric', month: 'short', day: 'numeric' }

/** The day of a fact for the timeline; as the article writes it where it can't be resolved. */
export function formatDateFact({ iso, text }: DateFact): string {
  const [from, to] = (iso ?? '').split('/')
  const start = from ? readMoment(from) : null
  if (!from || !start) return text
  const format = new Intl.DateTimeFormat(uiLocale(), { ...shape(from), timeZone: 'UTC' })
  const end = to ? readMoment(to) : null
  return end && end.date >= start.date ? format.formatRange(start.date, end.date) : format.format(start.date)
}
