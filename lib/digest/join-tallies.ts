import type { SentenceRef } from '@/lib/article/sentence'
import type { FigureFact } from '@/lib/facts/figure-fact'

/** What stands between the two numbers of a vote or a score, in the languages Lede reads. */
const BETWEEN = /^\s?(?:to|zu|gegen|à|contre|a|contra|tegen|対|–|-|:)\s?$/u

const isPlain = ({ unit, hedge, hi }: FigureFact): boolean => unit === null && hedge === null && hi === null

const addressOf = ({ sentence: { block, index } }: FigureFact): string => `${block}:${index}`

/** "51 to 49" is one thing to a reader: it takes the place of the number ranked first, and what is counted behind it. */
export function joinTallies(
  figures: readonly FigureFact[],
  textOf: (ref: SentenceRef) => string,
): readonly FigureFact[] {
  const joined = new Map<FigureFact, FigureFact>()
  const gone = new Set<FigureFact>()
  const plain = figures.filter(isPlain)
  const beside = Map.groupBy(plain, addressOf)
  const place = new Map(figures.map((figure, at) => [figure, at]))
  for (const one of plain) {
    const other = beside
      .get(addressOf(one))
      ?.find(
        (each) =>
          each.span.start > one.span.end &&
          BETWEEN.test(textOf(one.sentence).slice(one.span.end, each.span.start)),
      )
    if (!other || gone.has(one)) continue
    const span = { start: one.span.start, end: other.span.end }
    const tally = { ...other, span, text: textOf(one.sentence).slice(span.start, span.end) }
    const [first, second] = (place.get(one) ?? 0) < (place.get(other) ?? 0) ? [one, other] : [other, one]
    joined.set(first, { ...tally, per: other.per ?? one.per, lead: one.lead ?? other.lead })
    gone.add(second)
  }
  return figures.filter((figure) => !gone.has(figure)).map((figure) => joined.get(figure) ?? figure)
}
