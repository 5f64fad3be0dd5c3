/** A day, month or year where the reader is, from its first instant to the first one after it. */
export interface Period {
  readonly start: string
  readonly end: string
}

const shape = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/

/** "2026", "2026-01", "2026-01-15"; `null` for what is no date, or not yet. */
export function parsePeriod(text: string): Period | null {
  const [, year, month, day] = shape.exec(text)?.map(Number) ?? []
  if (year === undefined || year < 1000) return null
  const [hasMonth, hasDay] = [!Number.isNaN(month ?? Number.NaN), !Number.isNaN(day ?? Number.NaN)]
  const first = new Date(year, hasMonth ? (month ?? 1) - 1 : 0, hasDay ? (day ?? 1) : 1)
  // The 31st of February is the 3rd of March for `Date`.
  if (hasMonth && first.getMonth() !== (month ?? 1) - 1) return null
  if (hasDay && first.getDate() !== day) return null
  const next = hasDay
    ? new Date(year, first.getMonth(), first.getDate() + 1)
    : hasMonth
      ? new Date(year, first.getMonth() + 1, 1)
      : new Date(year + 1, 0, 1)
  return { start: first.toISOString(), end: next.toISOString() }
}
