import type { DateFact } from '@/lib/facts/date-fact'
import type { FigureFact } from '@/lib/facts/figure-fact'
import type { QuoteFact } from '@/lib/facts/quote-fact'

const words = (text: string | null): readonly string[] =>
  (text ?? '').toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []

const small = /^(?:the|who|was|were|are|has|have|had|been|and|that|other|more|than|with|from|for)$/

const about = ({ counted, lead }: FigureFact) => words(counted ?? lead).filter((word) => !small.test(word))

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

/** Near-repeats joined, the first one kept; what a reader needs first comes first. A figure repeats another of its value and unit if one of the two counts nothing, or both count a word in common. */
export function rankFigures(figures: readonly FigureFact[]): readonly FigureFact[] {
  const counted = new Map<string, Set<string>>()
  const kept = figures.filter((figure) => {
    const key = `${figure.value}|${figure.hi}|${figure.unit}`
    const its = about(figure)
    const seen = counted.get(key)
    if (seen && (seen.size === 0 || its.length === 0 || its.some((word) => seen.has(word)))) return false
    if (seen) for (const word of its) seen.add(word)
    else counted.set(key, new Set(its))
    return true
  })
  return kept
    .map((figure, position) => ({ figure, weight: weight(figure, position) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ figure }) => figure)
}

// By the length of an ISO date; "Tuesday" of a story without a date stands between.
const precision: Readonly<Record<number, number>> = { 10: 0, 7: 1, 4: 2 }

/** Days before months, months before years: the nearer a day, the more a reader needs it. */
const vagueness = ({ iso }: DateFact): number => precision[iso?.split('/')[0]?.length ?? 7] ?? 1

/** The same words for the same day are told once; other words for it tell something else and stand behind the days not told yet. */
export function rankDates(dates: readonly DateFact[]): readonly DateFact[] {
  const seen = new Set<string>()
  const days = new Set<string>()
  const once: DateFact[] = []
  const again: DateFact[] = []
  for (const date of dates) {
    const words = date.text.toLowerCase()
    const key = `${date.iso}|${words}`
    if (seen.has(key)) continue
    seen.add(key)
    const day = date.iso ?? words
    ;(days.has(day) ? again : once).push(date)
    days.add(day)
  }
  return [...once.toSorted((one, other) => vagueness(one) - vagueness(other)), ...again]
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
