/** How long the bin keeps what was deleted (issue threads of Pocket's heirs ask for a month). */
const BIN_DAYS = 30

const DAY = 86_400_000

/** What was deleted before this instant is to go for good. */
export const binEnds = (now: string): string => new Date(Date.parse(now) - BIN_DAYS * DAY).toISOString()

/** Whole days until what was deleted goes for good; the last one counts. */
export const daysLeft = (deletedAt: string, now: string): number =>
  Math.max(1, Math.ceil(BIN_DAYS - (Date.parse(now) - Date.parse(deletedAt)) / DAY))
