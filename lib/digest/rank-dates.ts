import type { DateFact } from '@/lib/facts/date-fact'
import { byWeight } from './by-weight'
import type { Topic } from './find-topic'

// By the length of an ISO date; "Tuesday" of a story without a date stands between.
const precision: Readonly<Record<number, number>> = { 10: 0, 7: 0.75, 4: 1.5 }

/** The nearer a day, the more a reader needs it. */
const vagueness = ({ iso }: DateFact): number => precision[iso?.split('/')[0]?.length ?? 7] ?? 0.75

/** A clause without an event: "told members on Monday" is about telling. */
const FEW = 24

/**
 * Days of what the headline and the lead tell first; then what is still to come, which a reader can act on, before what was; days before months before years.
 */
function weigh(date: DateFact, { about, depth, publishedAt }: Topic): number {
  const ahead = date.iso !== null && publishedAt !== null && date.iso > publishedAt.slice(0, 10)
  const long = date.clause.end - date.clause.start
  return (
    3 * about(date.sentence) +
    (ahead ? 1 : 0) -
    vagueness(date) -
    (long < FEW ? 1 : 0) -
    1.5 * depth(date.sentence)
  )
}

/** The same words for the same day are told once. */
export function rankDates(dates: readonly DateFact[], topic: Topic): readonly DateFact[] {
  const seen = new Set<string>()
  const once = dates.filter(({ iso, text }) => {
    const key = `${iso}|${text.toLowerCase()}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  return byWeight(once, (date) => weigh(date, topic))
}
