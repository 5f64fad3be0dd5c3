import type { FactWords } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import { pastTense } from './past-tense'
import { isCapital } from './source-phrase'
import type { Token } from './tokens'

// More words read badly beside a big numeral.
const longest = 7
// Of people alone nothing is told: what they did or suffered belongs to them.
const anybody =
  /^(?:people|persons|others|men|women|children|boys|girls|students|residents|workers|patients)$/
const tellsOfPeople = /^(?:aboard|who|that|with|without|were|are)$/
const leadsOn = /^(?:all|an?|the|its|their|his|her|of|in|on|at|to|for|from|with|by|during|that)$/
const aside = /^(?:and|but|or|as|when|while|after|before|because|since)$/

/** "people who live within a mile", "people registered for the rally": of people alone nothing is told. */
function peopleClause(tokens: readonly Token[], end: number): number {
  const next = tokens[end]?.lower ?? ''
  if (!anybody.test(tokens[end - 1]?.lower ?? '') || tokens[end + 1]?.lower === 'that') return end
  if (!tellsOfPeople.test(next) && !/ed$/.test(next) && !pastTense.test(next)) return end
  let at = end + 1
  while (at - end < longest && tokens[at]?.kind === 'word' && !aside.test(tokens[at]?.lower ?? '')) {
    // "on Monday", "in Orlo"; "women with diabetes found that"
    const ahead = tokens[at + 1]
    if (isCapital(ahead) || (ahead?.lower === 'that' && at > end + 1)) break
    at++
  }
  while (at > end && leadsOn.test(tokens[at - 1]?.lower ?? '')) at--
  return at
}

// "sailors of 9 ships have been hurt": so far behind those counted may stand what happened to them.
const farthest = 7

/** Behind what befell or was done by those counted. */
export function behindPeople(tokens: readonly Token[], end: number, words: FactWords): number {
  for (let far = end; far < end + farthest; far++) {
    const token = tokens[far]
    if (token === undefined || token.kind === 'mark' || /^(?:and|but|or|who|which|that)$/.test(token.lower))
      break
    if (!/^(?:was|were|has|have|had|are)$/.test(token.lower)) continue
    let late = far
    while (words.auxiliaries.has(tokens[late]?.lower ?? '')) late++
    const verb = tokens[late]?.lower ?? ''
    const told =
      words.participles.has(verb) || (anybody.test(tokens[end - 1]?.lower ?? '') && /ed$/.test(verb))
    return told ? late + 1 : peopleClause(tokens, end)
  }
  return peopleClause(tokens, end)
}

/** "men and women": one count of both. */
export const isPair = (one: string, other: string): boolean => anybody.test(one) && anybody.test(other)

/** "killing at least 1,200 people", "arrested six": what was done to those counted, before `index`. */
export function eventBefore(tokens: readonly Token[], index: number, words: FactWords): TokenSpan | null {
  const verb = tokens[index - 1]
  if (verb === undefined) return null
  const happened =
    words.participles.has(verb.lower) || words.participles.has(verb.lower.replace(/ing$/, 'ed'))
  return happened ? { first: index - 1, end: index } : null
}
