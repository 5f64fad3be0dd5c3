import type { DateReading, DateTold } from './date-span'
import type { Direction } from './resolve-date'

// What joins a clause to the one whose time it shares.
const joins = /^(?:after|before|when|until|that)$/
// What is told of today, behind an old date: "opened in May 2015 and has 30 clerks".
const present = /^(?:is|are|has|have|will|now)$/

/** Keeps a month that was told with its year. */
export function tellYear({ tokens, years }: DateReading, index: number, year: number, month: number): void {
  years.now = { year, month, behind: tokens.slice(index + 1), from: index + 1 }
}

/** A new sentence, of the same paragraph or of the next. */
export function beginSentence(
  years: { now: DateTold | null; before: DateTold | null },
  isNext: boolean,
): void {
  years.before = isNext ? years.now : null
  years.now = null
}

/** "opened in September 1986, after he stepped down in May", "in the spring of 1986. On March 6 he wrote": the old year goes on. English. */
export function yearOn(
  { english, years, today }: DateReading,
  index: number,
  month: number,
  direction: Direction,
): number | null {
  const { now, before } = years
  const told = now ?? before
  if (!english || !told || !today || told.year >= today.year || direction === 'ahead') return null
  const between = now ? told.behind.slice(0, index - told.from) : told.behind
  const has = (words: RegExp) => between.some(({ lower }) => words.test(lower))
  const goesOn = now ? has(joins) : month >= told.month && !has(present)
  return goesOn ? told.year : null
}
