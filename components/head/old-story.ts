import type { Rail } from '@/lib/rail/rail'

export interface OldStory {
  readonly count: number
  readonly unit: 'month' | 'year'
  /** Whether the age is told against the newest story the page lists, or against the day it was read. */
  readonly against: 'latest' | 'reading'
}

const DAY = 86_400_000
const MONTH = 30.44 * DAY
const YEAR = 365.25 * DAY

// The Guardian, whose label this follows, begins to tell a story's age at one month.
const OLD = MONTH

const time = (iso: string | null): number => (iso === null ? Number.NaN : Date.parse(iso))

/** Whether a story is older than it looks: its page may list today's news beside it. `null` when it is recent or undated. */
export function findOldStory(
  publishedAt: string | null,
  rails: readonly Rail[],
  capturedAt: string,
): OldStory | null {
  const published = time(publishedAt)
  const read = time(capturedAt)
  // Clocks of publishers run ahead by hours, not by days.
  const listed = rails
    .flatMap((rail) => rail.items.map((item) => time(item.time)))
    .filter((at) => at <= read + DAY)
  const latest = Math.max(...listed)
  const against = Number.isFinite(latest) && latest - published >= OLD ? 'latest' : 'reading'
  const age = (against === 'latest' ? latest : read) - published
  if (!(age >= OLD)) return null
  return age >= YEAR
    ? { count: Math.floor(age / YEAR), unit: 'year', against }
    : { count: Math.floor(age / MONTH), unit: 'month', against }
}
