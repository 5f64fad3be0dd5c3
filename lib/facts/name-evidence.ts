import { appositionRole } from './apposition'
import { isRole, type NameMention } from './name-mention'
import { bare, headOf, isCapital, isPossessive, type NameCues, nameInCompound } from './name-run'
import type { Token } from './tokens'

export type NameKind = 'person' | 'organisation' | 'place'

/** What speaks for each kind, in points, and against its being a name at all. */
export type Evidence = Record<NameKind | 'thing', number>

export const noEvidence = (): Evidence => ({ person: 0, organisation: 0, place: 0, thing: 0 })

const direction =
  /^(?:northern|southern|eastern|western|central|north|south|east|west|downtown|rural|nearby|neighbou?ring)$/
const placeLead =
  /^(?:near|across|outside|throughout|inside|around|toward|towards|via|leaving|visiting|visited)$/
const kindOfPlace =
  /^(?:city|town|village|island|state|province|region|district|county|capital|suburb|port|neighbou?rhood|area|border|airport|peninsula|coast|suburbs|valley)$/
const owned =
  /^(?:shares?|stock|board|ceo|headquarters|customers?|employees?|workers|founders?|executives?|revenues?|profits?|sales|subscribers|users|products?|owners?|parent|chief|chairman|chairwoman|spokes(?:man|woman|person)|lawyers?|attorneys?|members?|website|app|editor|newsroom|shareholders|management|fans?|squad|defen[cs]e|midfield|manager|coach|leadership|fighters|directors?)$/
const rival =
  /^(?:against|beat|beating|versus|vs|v|join|joined|joining|opened|founded|co-founded|buy|bought|acquired?|acquiring|sued|suing|sues)$/
// "Cape Verga", "San Orlo": how places begin.
const placeFirst =
  /^(?:Cape|Mount|Lake|Fort|Port|Saint|St|San|Santa|Los|Las|Des|East|West|North|South|Upper|Lower|Costa|Puerto|Sierra|Isla|Val|Baden)$/
// No given name begins a name so.
const noGivenName =
  /^(?:New|Old|Great|Grand|Big|Little|Royal|Imperial|Daily|Business|National|Global|Super|Black|Blue|Red|White|Green|Golden|First|Second|Third|Stop|On|Open|Home|Inner|Outer|Real|United|Sky|Star|Free|Good|Happy|Holy|High|Public|Project|Team|Operation|General|American|Inter|Sport|Sports|Air|World|Digital|Smart|Social|Good|Best|True|Pan|Euro|Central|My|Your|Our|Nine|One|Two|Three)$/
// "SoftBank", but not "McLean", "DeVito", "LaMotta".
const camel = /^(?!Mc|Mac|De|Di|Du|La|Le|Fitz|Van|O['’])\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u
// "told the NHS", "NASA will": what a body stands beside, and a mere short form seldom.
const actsBefore = /^(?:the|by|at|from|with|to|told|joined|and)$/
const actsBehind = /^(?:is|was|has|had|will|would|also|have|did|does|should|could|can)$/
const human = /^(?:who|whose|himself|herself)$/
const pronoun = /^(?:he|she|his|her|him|he's|she's|he'd|she'd)$/
// "Lee was born": what only people do.
const lived =
  /^(?:who|died|smiled|laughed|married|tweeted|retired|testified|pleaded|resigned|sat|stood|grew)$/
// What firms do.
const trading =
  /^(?:launche[sd]|unveil(?:s|ed)|acquire[sd]|sells?|sold|makes|manufactures|imports|exports|employs|operates|owns|hired|raised|produces|supplies|builds|plans)$/
// How far behind a name a "she" may stand and mean it.
const pronounReach = 25
const oldest = 120
// "its" is nearer to what it means.
const itsReach = 12

/** What one mention says about the kind of its name; English alone tells organisations and places. */
export function weigh(mention: NameMention, cues: NameCues, english: boolean): Evidence {
  const evidence = noEvidence()
  const { tokens, first, end, text, roleFirst } = mention
  const { words, gazetteer } = cues
  const { names } = words
  const key = bare(text)
  const size = end - first
  const own = tokens.slice(first, end)
  const last = own.at(-1)
  const head = headOf(own)
  const before = tokens[roleFirst - 1]
  const after = tokens[end]
  const next = tokens[end + 1]
  const place = gazetteer.placeOf(key)
  const isShort = size === 1 && /^\p{Lu}{2,5}$/u.test(text)
  const body = size > 1 && own.some(({ text: word }) => names.organisations.has(bare(word)))
  // What a name is by itself.
  const pair = key.split('-')
  const foreign =
    (pair.length === 1
      ? gazetteer.isOfPlace(key)
      : pair.every((word) => gazetteer.isOfPlace(word) || gazetteer.placeOf(word))) ||
    own.every(
      ({ text: word }) => gazetteer.isOfPlace(bare(word)) || (size > 1 && gazetteer.placeOf(bare(word))),
    )
  if (
    names.noNames.has(key) ||
    names.shortStates.has(key) ||
    names.noPerson?.test(text) ||
    (foreign && !place)
  )
    evidence.thing += 9
  if (size > 1 && names.things.has(head)) evidence.thing += 6
  if (size === 1 && (names.organisations.has(head) || names.places.has(head))) evidence.thing += 3
  if (place) evidence.place += 4
  else if (size > 1 && placeFirst.test(own[0]?.text ?? '')) evidence.place += 1.5
  const known = names.knownOrganisations.has(key)
  if (known) evidence.organisation += 4
  if (place) evidence.organisation += 0
  else if (size > 1 && names.organisations.has(head)) evidence.organisation += 5
  else if (body || own.some(({ text: word }) => word === '&')) evidence.organisation += 3
  if (size > 1 && names.places.has(head) && !names.organisations.has(head)) evidence.place += 4
  if (isShort && !place && after?.kind !== 'number') {
    const acts =
      isPossessive(last) ||
      actsBefore.test(before?.lower ?? '') ||
      actsBehind.test(after?.lower ?? '') ||
      words.said.has(after?.lower ?? '')
    evidence.organisation += acts ? 2.5 : 1.5
  }
  if (camel.test(text)) evidence.organisation += 3
  if (size > 2 && own.slice(1, -1).some((word) => /^\p{Lu}$/u.test(word.text))) evidence.person += 3
  if (size > 2 && own.slice(1, -1).some(({ lower }) => /^(?:bin|bint|ibn|["“])$/.test(lower)))
    evidence.person += 3
  person(mention, cues, evidence, known || place !== undefined)
  if (!english) return evidence
  const articleBefore = before?.lower === 'the'
  const isNamed = !body && !place && !known
  if (
    size > 1 &&
    size < 4 &&
    !articleBefore &&
    isNamed &&
    !standsIn(before?.lower ?? '') &&
    looksGiven(own, cues)
  )
    evidence.person += mention.doubtful || gazetteer.placeOf(bare(last?.text ?? '')) ? 1 : 2
  surroundings(mention, cues, evidence)
  // "the Harriers", "Nairobi Harriers": a team, a party, a family.
  const isOfCity = size > 1 && gazetteer.placeOf(bare(withoutLast(mention))) !== undefined
  if (isNamed && /\p{Ll}{3}s$/u.test(text) && !/ss$/.test(text)) {
    if (isOfCity) evidence.organisation += 3
    else if (articleBefore) evidence.organisation += 1.5
  }
  if (articleBefore && !place && size === 1 && !mention.doubtful && !isRole(after, words))
    evidence.organisation += 1
  // "Kyiv-based", "Hamas-run"
  if (nameInCompound(last) > 0) {
    if (/-(?:based|born|area|bound|wide|made)$/.test(last?.text ?? '')) evidence.place += 3
    else if (!place) evidence.organisation += 2
  }
  if (isPossessive(last)) return evidence
  if (after && /^\p{Ll}/u.test(after.text) && isRole(after, words)) {
    if (names.localRoles.has(after.lower.replace(/s$/, ''))) evidence.place += 2
    else evidence.organisation += 2
  } else if (isCapital(after) && isCapital(next) && isRole(after, words)) evidence.organisation += 2
  return evidence
}

// "Financial Interests", "Public Auditorium": how English makes adjectives and abstract nouns, and seldom names.
const abstractFirst = /(?:ial|onal|ical|ural|tion|tive|ious|ity|istic|omic|ublic|\p{L}{3}ing)$/u
const abstractLast =
  /(?:tion|sion|ment|ness|ity|ence|ance|ship|ism|ics|als|ium|ware|work|works|tech|ology|graphy|ings)$/

/** Two or three words such as people are named by: no short forms or digits, no word the article also writes small, none that tells of something else. */
function looksGiven(own: readonly Token[], { small, gazetteer }: NameCues): boolean {
  const [first = '', last = ''] = [own[0]?.text, own.at(-1)?.text]
  if (
    placeFirst.test(first) ||
    noGivenName.test(first) ||
    abstractFirst.test(first) ||
    abstractLast.test(bare(last))
  )
    return false
  return own.every(
    ({ text, lower }) =>
      /^\p{Lu}[\p{L}’'-]*\p{Ll}['’]?s?$/u.test(text) && !small.has(lower) && !gazetteer.isOfPlace(bare(text)),
  )
}

/** A name without its last word. */
const withoutLast = ({ tokens, first, end, sentence }: NameMention): string =>
  sentence.text.slice(tokens[first]?.start, tokens[end - 2]?.end)

/** Where places and bodies stand and people seldom do. */
const standsIn = (word: string): boolean =>
  /^(?:in|at)$/.test(word) || [placeLead, direction, kindOfPlace, rival].some((words) => words.test(word))

/** A title before, an age behind, "who", an apposition with a role, a verb of saying beside a full name. */
function person(mention: NameMention, { words }: NameCues, evidence: Evidence, isPlace: boolean): void {
  const { tokens, first, end, roleFirst } = mention
  const size = end - first
  const own = tokens.slice(first, end)
  const before = tokens[roleFirst - 1]
  const after = tokens[end]
  const next = tokens[end + 1]
  if (roleFirst < first && !isPlace) evidence.person += 4
  if (isPossessive(tokens[end - 1]) || size > 5) return
  if (!isPlace && !isPossessive(before) && /^\p{Ll}/u.test(before?.text ?? '') && isRole(before, words))
    evidence.person += 3
  if (after?.text === ',' || after?.text === '(') {
    if (next?.kind === 'number' && /^[,.)]$/.test(tokens[end + 2]?.text ?? '') && Number(next.text) < oldest)
      evidence.person += 3
    // ", who are seventh," is told of a team.
    const several = /^(?:are|were|have|play|face)$/.test(tokens[end + 2]?.lower ?? '') && size === 1
    if (human.test(next?.lower ?? '')) evidence[several ? 'organisation' : 'person'] += several ? 2 : 3
    if (after.text === ',' && (size > 1 || !isPlace) && appositionRole(mention, words) !== null)
      evidence.person += size > 1 ? 3 : 2
  }
  if (human.test(after?.lower ?? '')) evidence.person += 3
  if (
    size > 1 &&
    before?.text === ',' &&
    /^(?:[,.;:]|and)$/.test(after?.lower ?? '') &&
    titleBefore(mention, words) !== null
  )
    evidence.person += 3
  // "Roger Lewentz (SPD)": German papers give the party.
  if (
    after?.text === '(' &&
    size === 2 &&
    /^\p{Lu}/u.test(next?.text ?? '') &&
    tokens[end + 2]?.text === ')' &&
    words.decimal === ','
  )
    evidence.person += 2
  if (isPlace || standsIn(before?.lower ?? '')) return
  if (words.said.has(after?.lower ?? '') || words.said.has(before?.lower ?? '')) {
    if (size > 1 && own.every(({ text }) => !/\p{Lu}{2}/u.test(text))) evidence.person += 2
    else {
      evidence.person += 1
      evidence.organisation += 1
    }
  }
  if (size === 1 && !mention.doubtful && lived.test(after?.lower ?? '')) evidence.person += 0.5
  if (size > 1 && tokens.slice(end, end + pronounReach).some(({ lower }) => pronoun.test(lower)))
    evidence.person += 1
}

// "le porte-parole du ministère des Affaires étrangères, Lin Jian,": words between the title and its comma.
const longestTitle = 8

/** The role in the phrase before the comma before a name: "Lang's father, Tom Lang,". */
export function titleBefore({ tokens, roleFirst }: NameMention, words: NameCues['words']): number | null {
  const comma = roleFirst - 1
  if (tokens[comma]?.text !== ',') return null
  for (let at = comma - 1; at >= 0 && comma - at <= longestTitle; at--) {
    if (tokens[at]?.kind === 'mark') return null
    if (isRole(tokens[at], words)) return at
  }
  return null
}

/** What the words around say of organisations and places, in English. */
function surroundings(mention: NameMention, { words, gazetteer }: NameCues, evidence: Evidence): void {
  const { tokens, first, end, roleFirst } = mention
  const { names } = words
  const before = tokens[roleFirst - 1]?.lower ?? ''
  const farther = tokens[roleFirst - 2]?.lower ?? ''
  const after = tokens[end]
  const next = tokens[end + 1]
  const size = end - first
  if (before === 'at' && size > 1) evidence.organisation += 1.5
  if (before === 'in' && size < 4) evidence.place += isPossessive(tokens[end - 1]) ? 1 : 3
  if (placeLead.test(before)) evidence.place += 2
  if (before === 'from' || before === 'at' || before === 'to') evidence.place += 1
  // ", from Harborview, said", ", 31, of Harborview"
  if (/^(?:from|of)$/.test(before) && farther === ',' && size < 4) evidence.place += 2.5
  if (direction.test(before)) evidence.place += 2
  if (before === 'of' && kindOfPlace.test(farther)) evidence.place += 3
  if (kindOfPlace.test(after?.lower ?? '') && /^\p{Ll}/u.test(after?.text ?? '')) evidence.place += 2.5
  // "Springfield, Illinois", "Sioux Falls, S.D."
  if (after?.text === ',' && isCapital(next) && !isPossessive(next) && size < 4) {
    const one = bare(next?.text ?? '')
    const two = bare(`${next?.text ?? ''} ${tokens[end + 2]?.text ?? ''}`)
    const closes = (at: number) => tokens[at]?.kind !== 'word'
    if (
      (closes(end + 2) && gazetteer.placeOf(one)) ||
      (closes(end + 3) && gazetteer.placeOf(two)) ||
      names.shortStates.has(one)
    )
      evidence.place += 3
  }
  // "HARBORVIEW (AP) —", "KYIV, Jan. 15 (Reuters) -"
  if (roleFirst === 0 && size < 4 && isDateline(mention)) evidence.place += 4
  if (
    (before === 'of' || before === 'at' || before === 'with' || before === 'for') &&
    roleJustBefore(tokens, roleFirst - 2, words)
  )
    evidence.organisation += 2
  if (names.bodies.has(before)) evidence.organisation += 2
  if (/^(?:called|named|dubbed)$/.test(before) && names.bodies.has(farther)) evidence.organisation += 3
  if (kindOfPlace.test(before)) evidence.place += 2.5
  if (rival.test(before)) evidence.organisation += 1.5
  if (names.bodies.has(after?.lower ?? '')) evidence.organisation += 2.5
  if (/^(?:are|were|have)$/.test(after?.lower ?? '') && !/^(?:and|or|,)$/.test(before))
    evidence.organisation += 1.5
  if (tokens.slice(end, end + itsReach).some(({ lower }) => /^its?$/.test(lower)))
    evidence.organisation += 0.5
  if (trading.test(after?.lower ?? '')) evidence.organisation += 1
  if (isPossessive(tokens[end - 1]) && [after, next].some((word) => owned.test(word?.lower ?? '')))
    evidence.organisation += 2
  if (after?.text === ',' && /^(?:a|an|the|which)$/.test(next?.lower ?? '')) {
    if (next?.lower === 'which') evidence.organisation += size > 1 ? 2.5 : 1
    else if (bodyIn(tokens, end + 2, names.bodies)) evidence.organisation += 2.5
    else if (tokens.slice(end + 2, end + 6).some(({ lower }) => kindOfPlace.test(lower))) evidence.place += 2
  }
}

const roleJustBefore = (tokens: readonly Token[], at: number, words: NameCues['words']): boolean =>
  isRole(tokens[at], words) ||
  /^(?:work(?:s|ed|ing)?|interview|founded|co-founded|led|run)$/.test(tokens[at]?.lower ?? '')

/** "a small ferry company": a body among the next words of the phrase. */
function bodyIn(tokens: readonly Token[], from: number, bodies: ReadonlySet<string>): boolean {
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || /^(?:of|who|that|in|at|for|and)$/.test(token.lower)) return false
    if (bodies.has(token.lower)) return true
  }
  return false
}

function isDateline({ tokens, end, text }: NameMention): boolean {
  const dash = tokens.slice(end, end + 12).findIndex((token) => /^[—–-]$/.test(token.text))
  return dash === 0 ? text === text.toUpperCase() : dash > 0 && /^[(,]$/.test(tokens[end]?.text ?? '')
}
