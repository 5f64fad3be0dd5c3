import type { Rail } from '@/lib/rail/rail'

export interface OldStory {
  readonly count: number
  readonly unit: 'month' | 'year'
  /** Whether the age is told against the newest story the page lists, or against today. */
  readonly against: 'latest' | 'today'
}

const DAY = 86_400_000
const MONTH = 30.44 * DAY
const YEAR = 365.25 * DAY

// The Guardian, whose label this follows, begins to tell a story's age at one month.
const OLD = MONTH

/** Where no date was found a list shows what the page shows: `Date.parse` would read "Top 40" as a year. */
const ISO = /^\d{4}-\d\d(?:-\d\d(?:T.+)?)?$/

const time = (iso: string | null): number => (iso !== null && ISO.test(iso) ? Date.parse(iso) : Number.NaN)

/** Whether a story is older than it looks: its page may list today's news beside it. `null` when it is recent or undated. */
export function findOldStory(publishedAt: string | null, rails: readonly Rail[], now: Date): OldStory | null {
  const published = time(publishedAt)
  const today = now.getTime()
  // Clocks of publishers run ahead by hours, not by days.
  const listed = rails
    .flatMap((rail) => rail.items.map((item) => time(item.time)))
    .filter((at) => at <= today + DAY)
  const latest = Math.max(...listed)
  const against = Number.isFinite(latest) && latest - published >= OLD ? 'latest' : 'today'
  const age = (against === 'latest' ? latest : today) - published
  if (!(age >= OLD)) return null
  return age >= YEAR
    ? { count: Math.floor(age / YEAR), unit: 'year', against }
    : { count: Math.floor(age / MONTH), unit: 'month', against }
}
