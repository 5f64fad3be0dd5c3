import type { SentenceRef } from '@/lib/article/sentence'
import type { FigureFact } from '@/lib/facts/figure-fact'

/** What stands between the two numbers of a vote or a score, in the languages Lede reads. */
const VERSUS = /^\s?(?:to|zu|gegen|à|contre|a|contra|tegen|対|–|-|:)\s?$/u

/** "(", "(about ". */
const OPENS = /^\s?\((?:\p{Alpha}+\s)?$/u

const isPlain = ({ unit, hedge, hi }: FigureFact): boolean => unit === null && hedge === null && hi === null

const addressOf = ({ sentence: { block, index } }: FigureFact): string => `${block}:${index}`

/** Two figures as one: which numbers it has, and from where to where its words go. */
type Pair = Pick<FigureFact, 'value' | 'hi' | 'unit' | 'hedge' | 'span'>

/** "51 to 49". */
function tally(one: FigureFact, other: FigureFact, text: string): Pair | null {
  if (!isPlain(one) || !isPlain(other)) return null
  if (!VERSUS.test(text.slice(one.span.end, other.span.start))) return null
  return { ...other, span: { start: one.span.start, end: other.span.end } }
}

/** "40 mph (64 kph)", "$5bn (£4bn)": the same in another unit. */
function conversion(one: FigureFact, other: FigureFact, text: string): Pair | null {
  if (one.unit === null || other.unit === null || text[other.span.end] !== ')') return null
  if (!OPENS.test(text.slice(one.span.end, other.span.start))) return null
  return { ...one, span: { start: one.span.start, end: other.span.end + 1 } }
}

/** Two numbers that are one thing to a reader: they take the place of the one ranked first, and what is counted behind the second. */
export function joinFigures(
  figures: readonly FigureFact[],
  textOf: (ref: SentenceRef) => string,
): readonly FigureFact[] {
  const joined = new Map<FigureFact, FigureFact>()
  const gone = new Set<FigureFact>()
  const beside = Map.groupBy(figures, addressOf)
  const place = new Map(figures.map((figure, at) => [figure, at]))
  for (const one of figures) {
    if (gone.has(one)) continue
    const text = textOf(one.sentence)
    for (const other of beside.get(addressOf(one)) ?? []) {
      const pair =
        other.span.start > one.span.end ? (tally(one, other, text) ?? conversion(one, other, text)) : null
      if (!pair) continue
      const { value, hi, unit, hedge, span } = pair
      const [first, second] = (place.get(one) ?? 0) < (place.get(other) ?? 0) ? [one, other] : [other, one]
      joined.set(first, {
        ...other,
        ...{ value, hi, unit, hedge, span },
        text: text.slice(span.start, span.end),
        counted: other.counted ?? one.counted,
        per: other.per ?? one.per,
        lead: one.lead ?? other.lead,
      })
      gone.add(second)
      break
    }
  }
  return figures.filter((figure) => !gone.has(figure)).map((figure) => joined.get(figure) ?? figure)
}
