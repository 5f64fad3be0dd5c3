import { pastTense } from './date-direction'
import type { Token } from './tokens'

// More words read badly beside a big numeral.
const longest = 7
// Of people alone nothing is told: what they did or suffered belongs to them.
export const anybody =
  /^(?:people|persons|others|men|women|children|boys|girls|students|residents|workers|patients)$/
const tellsOfPeople = /^(?:aboard|who|that|with|without|were|are)$/
const leadsOn = /^(?:all|an?|the|its|their|his|her|of|in|on|at|to|for|from|with|by|during|that)$/
const aside = /^(?:and|but|or|as|when|while|after|before|because|since)$/

/** "people who live within a mile", "people registered for the rally": of people alone nothing is told. */
export function peopleClause(tokens: readonly Token[], end: number): number {
  const next = tokens[end]?.lower ?? ''
  if (!anybody.test(tokens[end - 1]?.lower ?? '') || tokens[end + 1]?.lower === 'that') return end
  if (!tellsOfPeople.test(next) && !/ed$/.test(next) && !pastTense.test(next)) return end
  let at = end + 1
  while (at - end < longest && tokens[at]?.kind === 'word' && !aside.test(tokens[at]?.lower ?? '')) {
    // "on Monday", "in Orlo"; "women with diabetes found that"
    const ahead = tokens[at + 1]
    if (/^\p{Lu}/u.test(ahead?.text ?? '') || (ahead?.lower === 'that' && at > end + 1)) break
    at++
  }
  while (at > end && leadsOn.test(tokens[at - 1]?.lower ?? '')) at--
  return at
}
