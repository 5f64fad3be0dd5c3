import type { FigureFact } from './figure-fact'

const hedged = '(?:about |nearly |just |over |some )?'
// "rose by 11 percent last year to 40 percent"
const goesOnTo = new RegExp(`^[^,;:()]{0,30} to ${hedged}$`)
// "sells 40 tons a day, up 20 percent", ", down from 22 percent"
const compares = new RegExp(`^[^;:()]{0,30}, (?:up|down)(?: from| by)? ${hedged}$`)
// "rose 3 percent in March and 4 percent in April"
const oneMore = new RegExp(`^[^;:()]{0,40} (?:and|or) ${hedged}$`)
// "$3 million, €2 million and …"
const listed = new RegExp(`^,? ?(?:and|or)? ?${hedged}$`)
// "1 mile (1.6 km)"
const converts = new RegExp(`^ \\(${hedged}$`)

type About = Pick<FigureFact, 'counted' | 'lead'>

/** What the figure before is of, where the words between say that this one is of the same. */
export function likeBefore(
  before: FigureFact | undefined,
  own: { unit: string | null; lead: boolean },
  between: string,
): About | null {
  if (!before) return null
  const sameUnit = own.unit === before.unit
  const like =
    ((sameUnit || before.unit === '%') && goesOnTo.test(between)) ||
    compares.test(between) ||
    converts.test(between) ||
    (!own.lead && ((sameUnit && own.unit !== null && oneMore.test(between)) || listed.test(between)))
  return like ? { counted: before.counted, lead: before.lead } : null
}
