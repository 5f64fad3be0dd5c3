import type { FactWords } from './fact-words'
import { isRole } from './is-role'
import { isGiven } from './name-run'
import type { Token } from './tokens'

/** Where the title of "la jueza de Garantías Ana Ruiz" begins, by the run of capitals that begins at `start`; `null` where nothing such stands. */
export function officeBefore(
  tokens: readonly Token[],
  start: number,
  end: number,
  words: FactWords,
): number | null {
  const { names } = words
  const first = tokens[start]
  const hasPortfolio =
    end - start > 2 &&
    /^\p{Ll}{1,5}'?$/u.test(tokens[start - 1]?.text ?? '') &&
    names.portfolio?.test(first?.text ?? '') &&
    !isGiven(first, names)
  if (!hasPortfolio) return null
  // "el director regional de Salud"
  const isTitle = isRole(tokens[start - 2], words) || !names.origin?.test(tokens[start - 2]?.text ?? '')
  const title = isTitle ? start - 2 : start - 3
  return isRole(tokens[title], words) ? title : null
}

/** The title of "l’agente di polizia Ana Ruiz", by where her name begins. */
export const titleWithNoun = (tokens: readonly Token[], name: number, words: FactWords): number | null =>
  /^(?:van|d(?:e|i|'))$/.test(tokens[name - 2]?.lower ?? '') &&
  isRole(tokens[name - 3], words) &&
  /^\p{Ll}{3,}$/u.test(tokens[name - 1]?.text ?? '')
    ? name - 3
    : null
