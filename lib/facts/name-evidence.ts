import { appositionRole, titleBefore } from './apposition'
import { pastTense } from './date-direction'
import type { FactWords, NameKind, Rule } from './fact-words'
import { contextOf } from './name-context'
import type { NameMention } from './name-mention'
import { bare, headOf, isPossessive, type NameCues } from './name-run'
import type { Token } from './tokens'

/** What speaks for each kind, in points, and against its being a name at all. */
export type Evidence = Record<NameKind | 'thing', number>

export const noEvidence = (): Evidence => ({ person: 0, organisation: 0, place: 0, thing: 0 })

// Over `contextOf`. Points: 4 settles it, 2 is enough where nothing speaks against it, less needs company.
const inAnyLanguage: readonly Rule[] = [
  // "director Ann Lee", "Ann Lee, 54,", "Ann Lee said"
  [/ [^ ^']+§ _(?! [^ ^]+§)/, 'person', 3],
  [/_ [,(] # [,.)]/, 'person', 3],
  [/__ [^ ]+!|(?<! told)![^ ]* __/, 'person', 2],
  [/ _ [^ ]+!|(?<! told)![^ ]* _ /, 'person', 1],
  [/ _ [^ ]+!|(?<! told)![^ ]* _ /, 'organisation', 1],
]

// "Cape Verga", "San Orlo": how places begin, and "Daily Orlo", how no given name does.
const placeFirst =
  /^(?:Cape|Mount|Lake|Fort|Port|Saint|St|San|Santa|Camp|Los|Las|Des|East|West|North|South|Upper|Lower|Inner|Outer|Costa|Puerto)$/
const noGivenName =
  /^(?:New|Old|Great|Grand|Big|Little|Royal|Imperial|Daily|Business|National|Global|Super|Black|Blue|Red|White|Green|First|Second|Third|On|Open|Home|Real|United|Sky|Star|Free|Good|Holy|High|Public|Project|Team|Operation|General|American|Inter|Sports?|Air|World|Digital|Best|Central|My|Your|Our|One|Two|Three|Hi|Dear|Hello|Happy|Thank|Staff|Teen|Gold|Golden|Silver|Lucky|Pride|Family|Social|Smart|Summer|Winter|Full|Fast|Human|Women|Men|Eco)$/
// "Financial Interests", "Public Auditorium": how English makes adjectives and abstract nouns, and seldom names.
const abstractFirst = /(?:ial|onal|ical|ural|tion|tive|ious|ity|istic|omic|ublic|\p{L}{3}ing)$/u
const abstractLast =
  /(?:tion|sion|ment|ness|ity|ence|ance|ship|ism|ics|als|ium|ware|works?|tech|ology|graphy|ings|^(?:pro|plus|ultra|lite|mini|auto|air|max))$/
// "SoftBank", but not "McLean", "DeVito", "LaMotta".
const camel = /^(?!Mc|Mac|De|Di|Du|La|Le|Fitz|Van|O['’])\p{Lu}(?:\p{Ll}+\p{Lu}\p{L}*|\p{Lu}+\p{Ll}{2,})$/u
// "NRC", "N.R.C."
const acronym = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.){3,5})$/u
// "the Times" is a paper, "the Department" any.
const papers = /^(?:times|post|journal|herald|tribune|chronicle|guardian)$/

// How names end and English words seldom do: https://en.wikipedia.org/wiki/List_of_family_name_affixes
const nameSound =
  /^\p{L}{2,}(?:(?<!io|eo|oto|ero|edia|ata|rea|nu|you)(?<=[aiouáéíóúã])|(?:[bdglmst]s|ik|in)on|[^e]sen|[oe]vs?|ovi[ck]|[^q]ez|sky|enko|[iy]an|berg|stein|mann|ley|ford|field|worth|[aiu]h|kh|gh|[^t]z|ak|rr|dt)$|^(?:Mc|O['’])\p{Lu}|[\u00c0-\u017e]/iu

/** Two or three words such as people are named by: no short forms or digits, no word the article also writes small, none that tells of something else. */
function looksGiven(own: readonly Token[], { small, gazetteer, words }: NameCues): boolean {
  const first = own[0]?.text ?? ''
  if (
    [placeFirst, noGivenName, abstractFirst].some((begins) => begins.test(first)) ||
    abstractLast.test(bare(own.at(-1)?.text ?? ''))
  )
    return false
  // "Vashti De La Orrin" has two names; "Betty White" is no white person.
  const isGiven = words.names.givenNames.has(bare(first))
  // "Apple Watch", "Orlo Home Plus"
  if (!isGiven && words.names.knownOrganisations.has(bare(first))) return false
  const particle = /^(?:De|La|Las|Los|Del|Van|Von|Der|Den|Al|El|Bin|Ben)$/
  const size = own.filter(({ text }, index) => index === 0 || !particle.test(text)).length
  return (
    size > 1 &&
    size < 4 &&
    own.every(
      ({ text, lower }, index) =>
        /^\p{Lu}[\p{L}’'-]*\p{Ll}['’]?s?$/u.test(text) &&
        !small.has(lower) &&
        ((isGiven && index > 0) || !gazetteer.isOfPlace(bare(text))),
    )
  )
}

/** "Millionen Menschen", "Irans Verbündete": nouns, or a genitive and what is owned. */
const isGermanNoun = (own: readonly Token[], { small, inside, gazetteer }: NameCues): boolean => {
  const owner = own.length > 1 ? (own[0]?.lower.replace(/s$/, '') ?? '') : ''
  const isGenitive = owner !== own[0]?.lower && (inside.has(owner) || gazetteer.placeOf(owner) !== undefined)
  return isGenitive || own.some(({ lower }) => small.has(lower))
}

// "beat Ann Lee", "a swipe at Ann Lee": a team or a place, but for a given name.
const met = / (?:at|against|facing|beat|join(?:ed)?) __/

/** What one mention says about the kind of its name; English alone tells organisations and places. */
export function weigh(mention: NameMention, cues: NameCues, english: boolean): Evidence {
  const evidence = noEvidence()
  const context = contextOf(mention, cues)
  const own = mention.tokens.slice(mention.first, mention.end)
  const { nobody: seldom, givenNames } = cues.words.names
  const nobody = seldom.test(context) && !(givenNames.has(bare(own[0]?.text ?? '')) && met.test(context))
  const hasTitle = mention.roleFirst < mention.first
  const isNoun = cues.words.capitalNouns && !hasTitle && isGermanNoun(own, cues)
  const settled = ofItself(mention, cues, evidence) || isNoun
  const size = mention.end - mention.first
  const told = (rules: readonly Rule[]): void => {
    for (const { 0: pattern, 1: kind, 2: points } of rules)
      if (!(kind === 'person' && (settled || (english && nobody))) && pattern.test(context))
        evidence[kind] += points
  }
  told(inAnyLanguage)
  if (hasTitle && !settled) evidence.person += 4
  if (size < 6 && !settled) {
    if (appositionRole(mention, cues.words)) evidence.person += size > 1 ? 3 : 2
    else if (size > 1 && titleBefore(mention, cues.words) !== null && /_ (?:[,.;:]|and) /.test(context))
      evidence.person += 3
  }
  const { words } = cues
  told(words.names.rules)
  const isSeveral =
    / the\^? _/.test(context) && /\p{Ll}{2}s$/u.test(mention.text) && !/ss$/.test(mention.text)
  if (english && !settled && isSeveral) evidence.organisation += size === 2 ? 2 : 1.5
  if (english && isTeam(mention, context, cues)) evidence.organisation += 5
  const fits = !words.capitalNouns || (size === 2 && !mention.doubtful)
  if (!settled && fits && !nobody && looksGiven(own, cues)) evidence.person += givenPoints(mention, cues)
  return evidence
}

/** What it says of a name that it looks like a person's. */
function givenPoints({ tokens, first, end, doubtful }: NameMention, { words, gazetteer }: NameCues): number {
  const { givenNames } = words.names
  const opens = bare(tokens[first]?.text ?? '')
  if (gazetteer.placeOf(bare(tokens[end - 1]?.text ?? ''))) return givenNames.has(opens) ? 2 : 1
  if (givenNames.size === 0) return doubtful ? 1 : 2
  // "Norway's Vashti Orrin"
  const owner = tokens[first - 1]
  const isTheirs = isPossessive(owner) && gazetteer.placeOf(bare(owner?.text ?? '')) !== undefined
  if (givenNames.has(opens) || isTheirs) return 2.5
  if (isAttribute(tokens, end, words)) return 0
  if (gazetteer.placeOf(opens)) return 1.5
  const own = tokens.slice(first, end).map(({ lower }) => bare(lower))
  const isAuthor = tokens[first - 1]?.lower === 'by'
  const acts = own.length === 2 && doesSomething(tokens, end, words)
  return isAuthor || acts || soundsLikeName(own, givenNames) ? 2 : 1.5
}

/** "Vashti Orrini", "Vashti James", "Vashti Williams", "Vashti Peterson" */
function soundsLikeName(own: readonly string[], givenNames: ReadonlySet<string>): boolean {
  const last = own.at(-1) ?? ''
  return (
    givenNames.has(last) ||
    givenNames.has(last.replace(/s(?:on)?$/, '')) ||
    own.some((word) => nameSound.test(word))
  )
}

/** "Vashti Orrin rushed", "Vashti Orrin had": a verb right behind. */
function doesSomething(tokens: readonly Token[], end: number, { auxiliaries }: FactWords): boolean {
  const { text = '', lower = '' } = tokens[end] ?? {}
  // "beat Vashti Orrin 6-3"
  const isScored = tokens[end]?.kind === 'number' && /^[-–]$/.test(tokens[end + 1]?.text ?? '')
  return isScored || pastTense.test(text) || /^\p{Ll}{2,}ed$/u.test(text) || auxiliaries.has(lower)
}

/** "a Classic Films auction": a noun right behind tells that the name is a thing's. */
function isAttribute(tokens: readonly Token[], end: number, words: FactWords): boolean {
  const { text = '', lower = '' } = tokens[end] ?? {}
  return (
    !isPossessive(tokens[end - 1]) &&
    /^\p{Ll}{3,}(?<!ed|ing|ly|s|lf)$/u.test(text) &&
    !words.stops.has(lower) &&
    !words.said.has(lower) &&
    !pastTense.test(lower)
  )
}

const plays =
  / (?:beat|defeated|edged|routed|thrashed|topped|lost to|(?:win|victory) over|loss to) _ (?!'s)|_ (?:beat|defeated|edged|routed|thrashed|topped) /

/** "Denver beat Portland": a town or state that plays is its team, unless something happens in it; a country stays a country. */
const isTeam = ({ text }: NameMention, context: string, { gazetteer }: NameCues): boolean =>
  /^\p{Ll}/u.test(gazetteer.placeOf(bare(text)) ?? '') && plays.test(context)

/** What a name is by its own words; whether they settle that it is nobody's. */
function ofItself(
  { tokens, first, end, text, sentence }: NameMention,
  cues: NameCues,
  evidence: Evidence,
): boolean {
  const { words, gazetteer } = cues
  const { names } = words
  const key = bare(text)
  const own = tokens.slice(first, end)
  const size = own.length
  const head = headOf(own)
  const place = gazetteer.placeOf(key) !== undefined
  const known = names.knownOrganisations.has(key)
  // "Norwegian", "Kenya-Norway": whose something is, or between whom.
  const isWhose = (word: string) =>
    gazetteer.isOfPlace(word) ||
    gazetteer.placeOf(word) !== undefined ||
    names.knownOrganisations.has(word) ||
    cues.calendar.weekdays.has(word)
  const foreign =
    !place && !known && (gazetteer.isOfPlace(key) || (key.includes('-') && key.split('-').every(isWhose)))
  if (foreign || names.noNames.has(key) || names.shortStates.has(key) || names.noPerson?.test(text))
    evidence.thing += 9
  const isBody =
    !place && size > 1 && own.some((word) => names.organisations.has(bare(word.text)) || word.text === '&')
  if (place) evidence.place += 4
  else if (known) evidence.organisation += 4
  else if (size > 1 && names.organisations.has(head)) evidence.organisation += 5
  else if (size > 1 && names.things.has(head)) evidence.thing += 6
  else if (size > 1 && names.places.has(head)) evidence.place += 4
  else if (isBody) evidence.organisation += 3
  else if (size > 1 && placeFirst.test(own[0]?.text ?? '')) evidence.place += 1.5
  if (size === 1 && papers.test(head) && tokens[first - 1]?.lower === 'the') evidence.organisation += 2
  else if (size === 1 && (names.organisations.has(head) || names.places.has(head))) evidence.thing += 3
  if (!place && camel.test(text)) evidence.organisation += 3
  // "Wendy’s", which owns nothing
  if (!place && /['’]s$/.test(text)) evidence.organisation += 2
  // "Group B"
  const isLettered =
    size === 2 && /^[A-Z]$/.test(own[1]?.text ?? '') && !names.givenNames.has(bare(own[0]?.text ?? ''))
  if (isShortForm(tokens, first, end) || isLettered) evidence.thing += 6
  if (!place && acronym.test(text) && tokens[end]?.kind !== 'number') evidence.organisation += 2
  // "Ann B. Lee", "Omar bin Said", "Somchai “Lek” Prasert"
  if (
    /\p{Ll}/u.test(own.at(-1)?.text ?? '') &&
    own.slice(1, -1).some((word) => /^(?:\p{Lu}|bin|bint|ibn|["“])$/u.test(word.text))
  )
    evidence.person += 3
  // "Nairobi Harriers"
  if (
    !place &&
    /\p{Ll}{2}s$/u.test(text) &&
    gazetteer.placeOf(bare(sentence.text.slice(own[0]?.start, own.at(-2)?.end ?? 0)))
  )
    evidence.organisation += 3
  if (isDateline(tokens, first, end, text)) evidence.place += 4
  return place || known || isBody
}

/** "the medium-term expenditure framework (MTEF)", "polycystic ovary syndrome, or PCOS,": what is short for words in small letters is no name of its own. */
function isShortForm(tokens: readonly Token[], first: number, end: number): boolean {
  const short = tokens[first]?.text.replace(/s$/, '').toLowerCase() ?? ''
  const isOr = tokens[first - 1]?.text === 'or' && tokens[first - 2]?.text === ','
  const before = tokens[isOr ? first - 3 : first - 2]
  return (
    (isOr || (tokens[first - 1]?.text === '(' && tokens[end]?.text === ')')) &&
    /^\p{Ll}/u.test(before?.text ?? '') &&
    before?.lower[0] === short.at(-1)
  )
}

/** "HARBORVIEW (AP) —", "KYIV, Jan. 15 (Reuters) -" */
function isDateline(tokens: readonly Token[], first: number, end: number, text: string): boolean {
  if (first > 0 || end > 3) return false
  const dash = tokens.slice(end, end + 12).findIndex((token) => /^[—–-]$/.test(token.text))
  return dash === 0 ? text === text.toUpperCase() : dash > 0 && /^[(,]$/.test(tokens[end]?.text ?? '')
}
