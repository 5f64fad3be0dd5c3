import { type FactWords, of } from './fact-words'
import { isRole } from './is-role'
import { isGiven } from './name-run'
import { articles } from './source-phrase'
import type { Token } from './tokens'

// How adjectives end in the languages that come from Latin, and names seldom do.
const adjective =
  /^(?:Suprem[oa]|Superior|Militar|Popular|Públic[oa]|Unid[oa])$|(?:al[ei]?|al[ei]s|iv[oa]|[clntv][ao]s|ares|ores|ense)$/u

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
    /^\p{Ll}{1,5}'?$/u.test(tokens[start - 1]?.text ?? '') &&
    names.portfolio?.test(first?.text ?? '') &&
    !isGiven(first, names)
  if (!hasPortfolio) return null
  // "la exconsejera de Obras Públicas Nuria Bastida"
  const given = tokens.slice(0, end - 1).findIndex((token, at) => at > start && isGiven(token, names))
  let name = given > start ? given : start + 1
  while (given < 0 && name < end && adjective.test(tokens[name]?.text ?? '')) name++
  // "el ministro de Asuntos Exteriores"
  // "el ministro de Energía y Minas"
  // "la Organización Médica Colegial"
  const isQuality = (token: Token) => adjective.test(token.text) || isRole(token, words)
  const isOffice = given < 0 && tokens.slice(start + 1, end).every(isQuality)
  if (isOffice || /^\p{Ll}/u.test(tokens[name]?.text ?? '')) name = end
  const isWhole = name === end && end - start > 1
  if (!isWhole && end - name < 2) return null
  const isCourt = of.test(tokens[start - 2]?.lower ?? '') && court.test(first?.text ?? '')
  const last = isCourt ? start - 3 : start - 2
  // "el director regional de Salud"
  const isTitle = isRole(tokens[last], words) || !names.origin?.test(tokens[last]?.text ?? '')
  const title = isTitle ? last : last - 1
  return isRole(tokens[title], words) ? { title, name } : null
}

// "premier secrétaire du Parti socialiste Paul Lenoir": words from a title to the name.
const titleToName = 6

/** The title of "l’agente di polizia Ana Ruiz", "le ministre de la défense Paul Lenoir", by where the name begins. */
export function titleWithNoun(tokens: readonly Token[], name: number, words: FactWords): number | null {
  const before = tokens[name - 1]
  // "los jefes de Puerto Lerma"
  if (before?.kind !== 'word' || articles.test(before.lower) || words.governs.has(before.lower)) return null
  for (let at = name - 2; at > 0 && name - at <= titleToName; at--) {
    const { lower = '', kind } = tokens[at] ?? {}
    const next = tokens[at + 1]?.lower ?? ''
    if (kind !== 'word' || words.said.has(next) || words.auxiliaries.has(next)) return null
    if (!(of.test(lower) || lower === 'van')) {
      if (words.stops.has(lower) && !articles.test(lower)) return null
      continue
    }
    const title = words.names.origin?.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1
    if (isRole(tokens[title], words)) return title
  }
  return null
}
