import { pastTense } from './past-tense'
import { articles, isCapital } from './source-phrase'
import type { Token } from './tokens'

/** What only the verb of a clause is. */
export const finite =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|do|does|did|should|must)$/
/** What the paper itself says of how things are. */
export const present = /^(?:is|are|has|have|does|do|will)$/

export const hasVerb = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text, lower }) =>
      finite.test(lower) || pastTense.test(lower) || /^\P{Lu}+ed$|^that$|['’]\p{Lower}{1,2}$/u.test(text),
  )

/** Whether a word can open a clause of its own. */
export const opensNoun = (token: Token | undefined): boolean =>
  isCapital(token) ||
  token?.kind === 'number' ||
  articles.test(token?.lower ?? '') ||
  /^(?:(?:it|he|she|they|we|there)(?:'|$)|(?:th[ei]s[es]?|those|its|his|her|their|more|no|all|some)$)/.test(
    token?.lower ?? '',
  )

/** What begins a day or a place, and no clause: "on Monday", "in Orlo". */
export const adjunct =
  /^(?:on|in|at|by|via|to|during|before|after|last|late|early|earlier|recently|this|again)$/
const manner = /^(?:for|from|with|under|despite|between)$/
/** Whether a word begins when, where or how it was. */
export const isAside = (lower: string): boolean => adjunct.test(lower) || manner.test(lower)
/** What joins a clause to the one that tells. */
export const joins = /^(?:when|before|after|as|while|if|since|because|once|until|although|though|whereas)$/

/** "Before he left", "But in Orlo": only a lead to what is said behind "…, Lee said, …". */
export function leadsIn(tokens: readonly Token[], from: number, end: number): boolean {
  let first = from
  while (/^(?:but|and|yet|so|,)$/.test(tokens[first]?.lower ?? '')) first++
  const opens = tokens.slice(first, end - 1)
  const opener = opens[0]?.lower ?? ''
  if (opener === 'this' || opens.some(({ text }) => text === ',')) return false
  const isVerb = ({ lower }: Token) => finite.test(lower) || pastTense.test(lower)
  return joins.test(opener) || (isAside(opener) && !opens.some(isVerb))
}
