import type { DateFact } from '@/lib/facts/date-fact'

/** A day and everything that is told of it. */
export interface ToldDay {
  readonly first: DateFact
  /** The same day told again, in other words or of something else. */
  readonly again: readonly DateFact[]
}

/** No day twice, in the order of their first tellings; one clause tells a day once. */
export function toldDays(dates: readonly DateFact[]): readonly ToldDay[] {
  const days = new Map<string, DateFact[]>()
  for (const date of dates) {
    const key = date.iso ?? date.text.toLowerCase()
    const told = days.get(key)
    if (!told) days.set(key, [date])
    else if (!told.some((other) => sameClause(other, date))) told.push(date)
  }
  return [...days.values()].flatMap(([first, ...again]) => (first ? [{ first, again }] : []))
}

const sameClause = (one: DateFact, other: DateFact): boolean =>
  one.sentence.block === other.sentence.block &&
  one.sentence.index === other.sentence.index &&
  one.clause.start < other.clause.end &&
  other.clause.start < one.clause.end
