import { type FactWords, of } from './fact-words'
import { isRole } from './is-role'
import type { NamePart } from './name-part'
import { bare, isCapital, isGiven } from './name-run'
import { articles } from './source-phrase'
import type { Token } from './tokens'

// How adjectives end in the languages that come from Latin, and names seldom do.
const adjective =
  /^(?:Suprem[oa]|Superior|Militar|Popular|Públic[oa]|Unid[oa])$|(?:al[ei]?|al[ei]s|iv[oa]|[clntv][ao]s|ares|ores|ense)$/u

const court = /^(?:Rép|Rep)|^(?:Audiencia|Corte|Cour)$/

/** Whether a role that ends a name is a surname: "Renata Reis", "Bruno Le Maire", "Marco Medici"; of several none stands alone. */
export const isSurname = (
  before: Token | undefined,
  role: Token | undefined,
  { names }: FactWords,
): boolean =>
  isGiven(before, names) ||
  /^(?:L[ea]|D[ue]s?|Del|Van)$/.test(before?.text ?? '') ||
  /^(?:filho|neto|júnior)$/.test(role?.lower ?? '') ||
  names.severalRoles?.has(role?.lower ?? '') === true

/** "la Organización Médica Colegial": a body comes first, but in German, and holds no title. */
export const isBody = (own: readonly Token[], { names, capitalNouns }: FactWords): boolean =>
  !capitalNouns &&
  names.organisations.has(bare(own[0]?.text ?? '')) &&
  !own.some((token) => isGiven(token, names))

/** Where the title and where the name of "la jueza de Garantías Ana Ruiz" begin, by the run of capitals that begins at `start`; `null` where nothing such stands. */
function officeBefore(
  tokens: readonly Token[],
  start: number,
  end: number,
  words: FactWords,
): { readonly title: number; readonly name: number } | null {
  const { names } = words
  const first = tokens[start]
  // "la exconsejera de Obras Públicas Nuria Bastida"
  const given = tokens.slice(0, end - 1).findIndex((token, at) => at > start && isGiven(token, names))
  // "l’assessore all’Urbanistica Marco Conti", but "il sindaco di San Marco Orto"
  const isFor =
    names.portfolio?.test(first?.text ?? '') || (given > start && !/^S(?:an|ão|aint)/.test(first?.text ?? ''))
  if (
    !names.portfolio ||
    !/^\p{Lower}{1,5}['’]?$/u.test(tokens[start - 1]?.text ?? '') ||
    !isFor ||
    isGiven(first, names)
  )
    return null
  let name = given > start ? given : start + 1
  while (given < 0 && name < end && adjective.test(tokens[name]?.text ?? '')) name++
  // "el ministro de Asuntos Exteriores", "el ministro de Energía y Minas", "el ministro de Exteriores de Norlandia"
  // "la Organización Médica Colegial"
  const isQuality = (token: Token) => adjective.test(token.text) || isRole(token, words)
  const isOffice = given < 0 && tokens.slice(start + 1, end).every(isQuality)
  if (isOffice || /^\p{Lower}/u.test(tokens[name]?.text ?? '')) name = end
  const isWhole = name === end && end - start > 1
  if (!isWhole && end - name < 2) return null
  // "le procureur de la République", "le ministre de l’Intérieur Paul Lenoir"
  const isBehindOf = given > start || tokens[start - 1]?.lower === "l'" || court.test(first?.text ?? '')
  const last = isBehindOf && of.test(tokens[start - 2]?.lower ?? '') ? start - 3 : start - 2
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
  // "l’attaquant brésilien Thiago Moura"
  if (words.names.origin?.test(before.text) && isRole(tokens[name - 2], words)) return name - 2
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

// A party or a network right before a name: "il governatore Repubblicano Marco Conti", "su Truth Marco Conti".
const beside = /^(?:Democr[aá]t|Repub+lican|(?:P[ds]|X|Truth|Twitter|Facebook|Instagram)$)/

/** "il senatore della Florida Marco Conti", "die Sopranistin Anna Weiß": before a given name stands a place, or who somebody is. */
export function behindOther(
  tokens: readonly Token[],
  start: number,
  end: number,
  placeOf: (name: string) => string | undefined,
  words: FactWords,
): readonly NamePart[] | null {
  const { names } = words
  const before = tokens[start - 1]?.lower ?? ''
  const office = officeBefore(tokens, start, end, words)
  // "el ministro de Asuntos Exteriores" names nobody.
  if (office?.name === end) return []
  if (office !== null)
    return [
      { roleFirst: start, first: start, end: office.name },
      { roleFirst: office.title, first: office.name, end },
    ]
  // "Le Brestois Julien Faure"
  const isFrom = names.origin?.test(tokens[start]?.lower ?? '') && isGiven(tokens[start + 1], names)
  if (end - start > 2 && (isFrom || beside.test(tokens[start]?.text ?? '')))
    return [{ roleFirst: start + 1, first: start + 1, end }]
  if (!names.beforeGiven?.test(before)) return null
  // "l’attaccante dell’Orlo Vashto Lenti"
  const isClub =
    end - start === 3 && of.test(before) && isRole(tokens[start - 2], words) && !isGiven(tokens[start], names)
  if (isClub && tokens.slice(start, end).every(isCapital))
    return [
      { roleFirst: start, first: start, end: start + 1 },
      { roleFirst: start - 2, first: start + 1, end },
    ]
  let given = start
  while (given < end && !isGiven(tokens[given], names)) given++
  if (given === start || given >= end - 1 || !isCapital(tokens[given - 1])) return null
  const other = { roleFirst: start, first: start, end: given }
  // "el juez del Tribunal Supremo Ana Ruiz": what it is of is part of the title.
  const roleFirst = isRole(tokens[start - 2], words) ? start - 2 : given
  const isPlace = of.test(before) || placeOf(bare(tokens[start]?.text ?? '')) !== undefined
  return isPlace ? [other, { roleFirst, first: given, end }] : [{ roleFirst: start, first: given, end }]
}

// "le secrétaire du syndicat des dockers, Paul Lenoir,": words between the title and its comma.
const titleToComma = 8

/** The title of "La presidenta de la asociación de vecinos, Ana Ruiz,": the first of those that stand before the comma, and none inside a body's name. */
export function titleBeforeComma(tokens: readonly Token[], comma: number, words: FactWords): number | null {
  let title: number | null = null
  for (let at = comma - 1; at >= 0 && comma - at <= titleToComma; at--) {
    const [before, token] = [tokens[at - 1], tokens[at]]
    if (!token || token.kind === 'mark' || (title !== null && words.said.has(token.lower))) break
    const isInName =
      !words.capitalNouns && isCapital(token) && (isCapital(before) || of.test(before?.lower ?? ''))
    if (!isRole(token, words) || isInName) continue
    const joins =
      of.test(tokens[at + 1]?.lower ?? '') || /^(?:van|von|de[rs])$/.test(tokens[at + 1]?.lower ?? '')
    // "she works as an adviser, Ann Lee said", "Karl Richter, Ana Ruiz", "residents of Orlo, Harlan and Melk"
    const lead = tokens[articles.test(before?.lower ?? '') ? at - 2 : at - 1]?.lower ?? ''
    const isNoTitle =
      /^(?:als|comme|como|come)$/.test(lead) ||
      (isCapital(token) && isGiven(before, words.names)) ||
      (joins && isCapital(tokens[at + 2]) && words.names.severalRoles?.has(token.lower))
    if (title === null && isNoTitle) return null
    // "von Karl Berg, Ana Ruiz": that title is another's.
    if (title === null) title = at + 1 < comma && isCapital(tokens[at + 1]) ? null : at
    else if (joins) title = at
    if (title === null) return null
  }
  return title
}
