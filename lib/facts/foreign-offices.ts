import { type FactWords, of } from './fact-words'
import { isRole } from './is-role'
import { isGiven } from './name-run'
import type { Token } from './tokens'

// How adjectives end in the languages that come from Latin, and names seldom do.
const adjective =
  /^(?:Suprem[oa]|Superior|Públic[oa]|Unid[oa])$|(?:al[ei]?|al[ei]s|iv[oa]|[clntv][ao]s|ares|ores|ense)$/u

// "le procureur de la République", "el juez de la Audiencia Nacional"
const court = /^(?:République|Repubblica|República|Audiencia|Corte|Cour)$/

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
    /^\p{Ll}{1,5}'?$/u.test(tokens[start - 1]?.lower ?? '') &&
    names.portfolio?.test(first?.text ?? '') &&
    !isGiven(first, names)
  if (!hasPortfolio) return null
  // "la exconsejera de Obras Públicas Nuria Bastida"
  const given = tokens.slice(0, end - 1).findIndex((token, at) => at > start && isGiven(token, names))
  let name = given > start ? given : start + 1
  while (given < 0 && name < end && adjective.test(tokens[name]?.text ?? '')) name++
  // "el ministro de Exteriores de Norlandia"
  if (of.test(tokens[name]?.lower ?? '')) name = end
  // "el ministro de Asuntos Exteriores"
  const isWhole = name === end && end - start > 1
  if (!isWhole && end - name < 2) return null
  const isCourt = of.test(tokens[start - 2]?.lower ?? '') && court.test(first?.text ?? '')
  // "le ministre de l’Intérieur Paul Lenoir"
  const isElided = tokens[start - 1]?.lower === "l'" && of.test(tokens[start - 2]?.lower ?? '')
  const last = isCourt || isElided ? start - 3 : start - 2
  // "el director regional de Salud"
  const isTitle = isRole(tokens[last], words) || !names.origin?.test(tokens[last]?.text ?? '')
  const title = isTitle ? last : last - 1
  return isRole(tokens[title], words) ? { title, name } : null
}

/** The title of "l’agente di polizia Ana Ruiz", by where her name begins. */
export const titleWithNoun = (tokens: readonly Token[], name: number, words: FactWords): number | null =>
  (of.test(tokens[name - 2]?.lower ?? '') || tokens[name - 2]?.lower === 'van') &&
  isRole(tokens[name - 3], words) &&
  /^\p{Ll}{3,}$/u.test(tokens[name - 1]?.text ?? '')
    ? name - 3
    : null
