import type { FactWords } from './fact-words'
import type { Token } from './tokens'

/** Whether a word tells who somebody is: “mayor”, “mayors”, “co-author”. */
export function isRole(token: Pick<Token, 'lower' | 'text'> | undefined, { names }: FactWords): boolean {
  if (token === undefined) return false
  const word = token.lower.replace(/'s$|'$/, '')
  return (
    names.roles.has(word) ||
    (word.endsWith('s') && names.roles.has(word.slice(0, -1))) ||
    // "co-author", "writer-director", "mayor-elect", "mother-of-two"
    (word.includes('-') && names.roles.has(word.replace(/-(?:elect|of-.+)$/, '').replace(/^.+-/, ''))) ||
    (names.roleEnd?.test(token.text) ?? false)
  )
}

/** "Quarterback Ann Lee", "Drummer Ann Lee", "Ex-Marine Ann Lee": the capital is the sentence's. */
export const opensAsRole = (
  tokens: readonly Token[],
  token: Token | undefined,
  { english, names }: FactWords,
): boolean =>
  english !== undefined &&
  token !== undefined &&
  token === tokens[0] &&
  (names.roleEnd?.test(token.lower) === true ||
    token.lower.startsWith('ex-') ||
    (names.doer.test(token.lower) && names.givenNames.has(tokens[1]?.lower ?? '')))
