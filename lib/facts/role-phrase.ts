import type { FactWords } from './fact-words'
import { isRole } from './is-role'
import { isCapital, isGiven } from './name-run'
import { articles } from './source-phrase'
import { isShortStop, type Token, touches } from './tokens'

/** Whether a word only joins or points. */
export const isSmall = (token: Token | undefined, { stops }: FactWords): boolean =>
  token !== undefined && (stops.has(token.lower) || articles.test(token.lower))

/** A word, or what stands inside a phrase as well: "Hales’ economist", "the U.S. envoy", "a 26-year-old clerk", "research & press director". */
export function isInside(tokens: readonly Token[], at: number): boolean {
  const { kind, text = '' } = tokens[at] ?? {}
  return (
    kind === 'word' ||
    text === '&' ||
    (/^['’]$/.test(text) && touches(tokens, at)) ||
    (touches(tokens, at + 1) && /^(?:\d+-|-\p{Lower}.*)$/u.test(text + (tokens[at + 1]?.text ?? ''))) ||
    isShortStop(tokens, at)
  )
}

// "of sales and marketing,": words behind "and" that are no clause yet.
const longestPart = 3

/** "for Strategic and International Studies", "of sales and marketing,": what goes on behind "and"; not "a nurse and left". */
export function goesOn(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const next = tokens[at + 1]
  if (isRole(next, words)) return true
  const isNext = isCapital(next) && (!isCapital(tokens[at - 1]) || isGiven(next, words.names))
  if (words.english === undefined || next?.lower === 'one' || isNext) return false
  let end = at + 1
  while (end - at <= longestPart && tokens[end]?.kind === 'word' && !isSmall(tokens[end], words)) end++
  return end > at + 1 && /^(?:[,.;)]|of|at|for|in)$/.test(tokens[end]?.lower ?? '.')
}

/** ", trade and industry", ", Illinois-based": what an office is for as well, or the rest of where it is. */
export function listsOn(tokens: readonly Token[], comma: number, words: FactWords): boolean {
  if (words.english === undefined || tokens[comma]?.text !== ',') return false
  if (/-based$/.test(tokens[comma + 1]?.text ?? '') && isCapital(tokens[comma - 1])) return true
  const isPart = (at: number): boolean =>
    /^\p{Lower}+$/u.test(tokens[at]?.text ?? '') && !isSmall(tokens[at], words)
  let at = comma + 1
  while (isPart(at) || (tokens[at]?.text === ',' && isPart(at - 1))) at++
  return tokens[at]?.lower === 'and' && isPart(at - 1) && isPart(at + 1)
}

/** "the firm created a speaker": what stands before an article is a verb. */
export const isObject = (tokens: readonly Token[], at: number, words: FactWords): boolean =>
  words.english !== undefined && articles.test(tokens[at]?.lower ?? '') && !isSmall(tokens[at - 1], words)

/** The small words of "Centers for Harbor Control and Prevention". */
export const isInName = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|for|and)$/.test(tokens[at]?.lower ?? '') && isCapital(tokens[at - 1]) && isCapital(tokens[at + 1])

/** Whether the word for a role at `at` is the next one's, or none: "model Ann Lee", "el sargento Marco Oliva", "Miami Star", who is said to "lead the ensemble". */
export function isOthers(tokens: readonly Token[], at: number, first: number, words: FactWords): boolean {
  const behind = tokens[at + 1]?.text === '.' ? at + 2 : at + 1
  const next = tokens[behind]
  if (at > first && words.names.weakRoles.has(tokens[at]?.lower ?? '') && isCapital(tokens[at])) return true
  return (
    words.rules?.isInName(tokens, at, first, behind, words) ??
    (articles.test(next?.lower ?? '') || (isCapital(next) && !isRole(next, words)))
  )
}
