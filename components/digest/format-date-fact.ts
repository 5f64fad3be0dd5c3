import { readMoment } from '@/components/words/format-date'
import { uiLocale } from '@/components/words/locale'
import type { DateFact } from '@/lib/facts/date-fact'

const shape = (iso: string, ownYear: boolean): Intl.DateTimeFormatOptions => {
  if (iso.length === 4) return { year: 'numeric' }
  if (iso.length === 7) return { year: 'numeric', month: 'short' }
  return ownYear
    ? { weekday: 'short', month: 'short', day: 'numeric' }
    : { year: 'numeric', month: 'short', day: 'numeric' }
}

/** The day of a fact for the timeline: in the story's own year with its weekday; as the article writes it where it can't be resolved. */
export function formatDateFact({ iso, text }: DateFact, publishedAt: string | null): string {
  const [from, to] = (iso ?? '').split('/')
  const start = from ? readMoment(from) : null
  if (!from || !start) return text
  const ownYear = !to && publishedAt?.slice(0, 4) === from.slice(0, 4)
  const format = new Intl.DateTimeFormat(uiLocale(), { ...shape(from, ownYear), timeZone: 'UTC' })
  const end = to ? readMoment(to) : null
  return end && end.date >= start.date ? format.formatRange(start.date, end.date) : format.format(start.date)
}
