import { i18n } from '#i18n'
import { formatDay, readMoment } from '@/components/words/format-date'

const dayStart = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()

/** "saved today", "saved yesterday", "saved 3 Apr" */
export function savedWords(savedAt: string, now: Date): string {
  const moment = readMoment(savedAt)
  if (!moment) return ''
  // Rounded: a day with a change of the clock has 23 or 25 hours.
  const days = Math.round((dayStart(now) - dayStart(moment.date)) / 86_400_000)
  const day =
    days === 0 ? i18n.t('list.today') : days === 1 ? i18n.t('list.yesterday') : formatDay(moment, now)
  return i18n.t('list.savedOn', [day])
}
