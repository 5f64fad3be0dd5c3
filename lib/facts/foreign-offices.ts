import { type FactWords, of } from './fact-words'
import { isRole } from './is-role'
import { isGiven } from './name-run'
import type { Token } from './tokens'

// How adjectives end in the languages that come from Latin, and names seldom do.
const adjective = /(?:al[ei]?|al[ei]s|iv[oa]|[clntv][ao]s|ares|ores|ense)$/u

/** Where the title and where the name of "la jueza de Garantías Ana Ruiz" begin, by the run of capitals that begins at `start`; `null` where nothing such stands. */
export function officeBefore(
  tokens: readonly Token[],
  start: number,
  end: number,
  words: FactWords,
): { readonly title: number; readonly name: number } | null {
  const { names } = words
  const first = tokens[start]
  const hasPortfolio =
    /^\p{Ll}{1,5}'?$/u.test(tokens[start - 1]?.text ?? '') &&
    names.portfolio?.test(first?.text ?? '') &&
    !isGiven(first, names)
  if (!hasPortfolio) return null
  // "la exconsejera de Obras Públicas Nuria Bastida"
  const isPart = (at: number) => adjective.test(tokens[at]?.text ?? '') && !isGiven(tokens[at], names)
  let name = start + 1
  while (name < end && isPart(name)) name++
  // "el ministro de Asuntos Exteriores"
  const isWhole = name === end && end - start > 1
  if (!isWhole && end - name < 2) return null
  // "el director regional de Salud"
  const isTitle = isRole(tokens[start - 2], words) || !names.origin?.test(tokens[start - 2]?.text ?? '')
  const title = isTitle ? start - 2 : start - 3
  return isRole(tokens[title], words) ? { title, name } : null
}

/** The title of "l’agente di polizia Ana Ruiz", by where her name begins. */
export const titleWithNoun = (tokens: readonly Token[], name: number, words: FactWords): number | null =>
  (of.test(tokens[name - 2]?.lower ?? '') || tokens[name - 2]?.lower === 'van') &&
  isRole(tokens[name - 3], words) &&
  /^\p{Ll}{3,}$/u.test(tokens[name - 1]?.text ?? '')
    ? name - 3
    : null
