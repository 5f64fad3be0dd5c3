import type { DateFact } from '@/lib/facts/date-fact'
import type { FigureFact } from '@/lib/facts/figure-fact'
import type { QuoteFact } from '@/lib/facts/quote-fact'

const words = (text: string | null): readonly string[] =>
  (text ?? '').toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []

const about = ({ counted, lead }: FigureFact) => words(counted ?? lead)

/** One of them says nothing the other does not: same value and unit, and a counted word in common. */
function repeats(a: FigureFact, b: FigureFact): boolean {
  if (a.value !== b.value || a.hi !== b.hi || a.unit !== b.unit) return false
  const mine = new Set(about(a))
  const its = about(b)
  return mine.size === 0 || its.length === 0 || its.some((word) => mine.has(word))
}

/** Counts of people, sums and shares before the rest; early before late; a bare number, which only its sentence explains, far behind. */
function weight(figure: FigureFact, position: number): number {
  const people = /\b(?:people|killed|dead|died|injured|wounded|missing|arrested|victims|deaths)\b/i.test(
    figure.counted ?? '',
  )
  const sum = figure.unit === '%' || /^[A-Z]{3}$/.test(figure.unit ?? '')
  const large = (figure.value ?? 0) >= 100
  const named = figure.counted !== null || figure.unit !== null
  return (
    (people ? 3 : 0) +
    (sum ? 2 : 0) +
    (large ? 1 : 0) +
    (figure.per ? 0.5 : 0) -
    (named ? 0 : 2) -
    position / 8
  )
}

/** Near-repeats joined, the first one kept; what a reader needs first comes first. */
export function rankFigures(figures: readonly FigureFact[]): readonly FigureFact[] {
  const kept: FigureFact[] = []
  const byValue = new Map<string, FigureFact[]>()
  for (const figure of figures) {
    const key = `${figure.value}|${figure.unit}`
    const same = byValue.get(key) ?? []
    if (same.some((other) => repeats(other, figure))) continue
    byValue.set(key, [...same, figure])
    kept.push(figure)
  }
  return kept
    .map((figure, position) => ({ figure, weight: weight(figure, position) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ figure }) => figure)
}

// By the length of an ISO date; "Tuesday" of a story without a date stands between.
const precision: Readonly<Record<number, number>> = { 10: 0, 7: 1, 4: 2 }

/** Days before months, months before years: the nearer a day, the more a reader needs it. */
const vagueness = ({ iso }: DateFact): number => precision[iso?.split('/')[0]?.length ?? 7] ?? 1

/** A day is told once. What could not be resolved stays if its words are new. */
export function rankDates(dates: readonly DateFact[]): readonly DateFact[] {
  const seen = new Set<string>()
  const once = dates.filter((date) => {
    const key = date.iso ?? date.text.toLowerCase()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  return once.toSorted((one, other) => vagueness(one) - vagueness(other))
}

export function rankQuotes(quotes: readonly QuoteFact[]): readonly QuoteFact[] {
  const seen = new Set<string>()
  return quotes.filter((quote) => {
    const key = words(quote.text).join(' ')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
