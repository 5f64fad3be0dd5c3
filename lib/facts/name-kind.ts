import { appositionRole } from './apposition'
import type { FactWords } from './fact-words'
import { isRole, type NameMention } from './name-mention'
import { givenNames, orgWords, places, placeWords } from './name-words'

export type NameKind = 'person' | 'organisation' | 'place'

const clean = (text: string): string =>
  text.toLowerCase().replaceAll('’', "'").replace(/'s$/, '').replace(/\.$/, '')

const inside =
  /^(?:in|from|near|across|outside|throughout|inside|around|toward|towards|northern|southern|eastern|western|central|north|south|east|west|via)$/

/** What one mention says about the kind of its name; `null` when it says nothing. */
export function kindOf(mention: NameMention, words: FactWords): NameKind | null {
  const { tokens, first, end, text, roleFirst } = mention
  const key = clean(text)
  const head = clean(tokens[end - 1]?.text ?? '')
  const size = end - first
  const before = tokens[roleFirst - 1]
  const after = tokens[end]
  const possessive = /['’]s?$/.test(tokens[end - 1]?.text ?? '')
  if (!/^\p{Lu}/u.test(text)) return null
  if (words.capitalNouns && germanThing.test(text)) return null
  if (roleFirst < first && !places.has(key)) return 'person'
  if (places.has(key)) return 'place'
  if (orgWords.has(head) || (size > 1 && tokens.slice(first, end).some((token) => isOrgHead(token.lower))))
    return 'organisation'
  if (placeWords.has(head) && size > 1) return 'place'
  if (size > 1 && givenNames.has(clean(tokens[first]?.text ?? ''))) return 'person'
  if (/^\p{Lu}{2,6}$/u.test(text))
    return /^[(]$/.test(before?.text ?? '') || after === undefined || !/^,$/.test(after.text)
      ? 'organisation'
      : null
  if (!possessive && size <= 4 && speaksOfPerson(mention, words)) return 'person'
  if (before && inside.test(before.lower) && size <= 3) return 'place'
  if (after?.text === ',' && places.has(clean(tokens[end + 1]?.text ?? '')) && size <= 2) return 'place'
  return null
}

// "Europäische Zentralbank", "Technischen Hilfswerks": an inflected adjective, or a body.
const germanThing =
  /^\p{Lu}\p{L}*(?:ische|ischen|ischer|isches|ale|alen|aler|liche|lichen|ive|iven|te|ten)\s|(?:bank|amt|amts|polizei|partei|ministerium|ministeriums|verband|verbands|gesellschaft|werks?|haus|klinik|universität|rat|kammer|gericht|gerichts|konzern|agentur|behörde|unternehmen|\s\p{Lu}{2,})$/u

const isOrgHead = (lower: string): boolean =>
  /^(?:university|ministry|department|institute|airlines|commission|committee|council|agency|association|federation|authority)$/.test(
    lower,
  )

/** A title before, an age behind, "who", an apposition with a role, a verb of saying beside a full name. */
function speaksOfPerson(mention: NameMention, words: FactWords): boolean {
  const { tokens, first, end, roleFirst } = mention
  const before = tokens[roleFirst - 1]
  const after = tokens[end]
  const next = tokens[end + 1]
  if (before && /^\p{Ll}/u.test(before.text) && isRole(before)) return true
  if (after?.text === ',' || after?.text === '(') {
    if (next?.kind === 'number' && /^[,.)]$/.test(tokens[end + 2]?.text ?? '') && Number(next.text) < 120)
      return true
    if (next?.lower === 'who' || next?.lower === 'whose') return true
    if (after.text === ',' && end - first > 1 && appositionRole(mention) !== null) return true
  }
  if (end - first > 1 && before?.text === ',' && /^[,.;]$/.test(after?.text ?? '') && titleBefore(mention))
    return true
  // "Roger Lewentz (SPD)": German papers give the party.
  if (
    after?.text === '(' &&
    end - first === 2 &&
    /^\p{Lu}/u.test(next?.text ?? '') &&
    tokens[end + 2]?.text === ')' &&
    words.decimal === ','
  )
    return true
  if (end - first < 2) return false
  return words.said.has(after?.lower ?? '') || words.said.has(before?.lower ?? '')
}

// "le porte-parole du ministère des Affaires étrangères, Lin Jian,": words between the title and its comma.
const longestTitle = 8

function titleBefore(mention: NameMention): boolean {
  const comma = mention.roleFirst - 1
  for (let at = comma - 1; at >= 0 && comma - at <= longestTitle; at--) {
    if (mention.tokens[at]?.kind === 'mark') return false
    if (isRole(mention.tokens[at])) return true
  }
  return false
}
