import { appositionRole, titleBefore } from './apposition'
import { pastTense } from './date-direction'
import type { FactWords, NameKind, Rule } from './fact-words'
import { contextOf } from './name-context'
import type { NameMention } from './name-mention'
import { bare, headOf, isGiven, isPossessive, type NameCues } from './name-run'
import type { Token } from './tokens'

/** What speaks for each kind, in points, and against its being a name at all. */
export type Evidence = Record<NameKind | 'thing', number>

export const noEvidence = (): Evidence => ({ person: 0, organisation: 0, place: 0, thing: 0 })

// Over `contextOf`. Points: 4 settles it, 2 is enough where nothing speaks against it, less needs company.
const inAnyLanguage: readonly Rule[] = [
  // "director Ann Lee", "Ann Lee, 54,", "Ann Lee said"
  [/ [^ ^']+§ _/, 'person', 3],
  [/_ [,(] # [,.)]/, 'person', 3],
  [/__ [^ ]+!|(?<! told)![^ ]* __/, 'person', 2],
  [/ _ [^ ]+!|(?<! told)![^ ]* _ /, 'person', 1],
  [/ _ [^ ]+!|(?<! told)![^ ]* _ /, 'organisation', 1],
]

// "Cape Verga", "San Orlo": how places begin, and "Daily Orlo", how no given name does.
const placeFirst =
  /^(?:Cape|Mount|Lake|Fort|Port|Saint|St|San|Santa|Los|Las|Des|East|West|North|South|Upper|Lower|Costa|Puerto)$/
const noGivenName =
  /^(?:New|Old|Great|Grand|Big|Little|Royal|Imperial|Daily|Business|National|Global|Super|Black|Blue|Red|White|Green|First|Second|Third|On|Open|Home|Real|United|Sky|Star|Free|Good|Holy|High|Public|Project|Team|Operation|General|American|Inter|Sports?|Air|World|Digital|Best|Central|My|Your|Our|One|Two|Three)$/
// "Financial Interests", "Public Auditorium": how English makes adjectives and abstract nouns, and seldom names.
const abstractFirst = /(?:ial|onal|ical|ural|tion|tive|ious|ity|istic|omic|ublic|\p{L}{3}ing)$/u
const abstractLast =
  /(?:tion|sion|ment|ness|ity|ence|ance|ship|ism|ics|als|ium|ware|works?|tech|ology|graphy|ings)$/
// "SoftBank", but not "McLean", "DeVito", "LaMotta".
const camel = /^(?!Mc|Mac|De|Di|Du|La|Le|Fitz|Van|O['’])\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u

/** Two or three words such as people are named by: no short forms or digits, no word the article also writes small, none that tells of something else. */
function looksGiven(own: readonly Token[], { small, gazetteer, words }: NameCues): boolean {
  const [first = '', last = ''] = [own[0]?.text, own.at(-1)?.text]
  if (
    [placeFirst, noGivenName, abstractFirst].some((words) => words.test(first)) ||
    abstractLast.test(bare(last))
  )
    return false
  // "Ricarda Lang": in German a surname may well be an adjective.
  const named = words.capitalNouns && isGiven(own[0], words.names)
  return (
    own.length > 1 &&
    own.length < 4 &&
    own.every(
      ({ text, lower }) =>
        /^\p{Lu}[\p{L}’'-]*\p{Ll}['’]?s?$/u.test(text) &&
        (named || !small.has(lower)) &&
        !gazetteer.isOfPlace(bare(text)),
    )
  )
}

/** "Millionen Menschen", "Irans Verbündete": nouns, or a genitive and what is owned. */
const isGermanNoun = (own: readonly Token[], { small, inside, gazetteer, words }: NameCues): boolean => {
  if (own.length > 1 && isGiven(own[0], words.names)) return false
  const owner = own.length > 1 ? (own[0]?.lower.replace(/s$/, '') ?? '') : ''
  const isGenitive = owner !== own[0]?.lower && (inside.has(owner) || gazetteer.placeOf(owner) !== undefined)
  return isGenitive || own.some(({ lower }) => small.has(lower))
}

/** What one mention says about the kind of its name; English alone tells organisations and places. */
export function weigh(mention: NameMention, cues: NameCues, english: boolean): Evidence {
  const evidence = noEvidence()
  const context = contextOf(mention, cues)
  const nobody = cues.words.names.nobody.test(context)
  const own = mention.tokens.slice(mention.first, mention.end)
  const settled = ofItself(mention, cues, evidence) || (cues.words.capitalNouns && isGermanNoun(own, cues))
  const told = (rules: readonly Rule[]): void => {
    for (const { 0: pattern, 1: kind, 2: points } of rules)
      if (!(kind === 'person' && (settled || (english && nobody))) && pattern.test(context))
        evidence[kind] += points
  }
  told(inAnyLanguage)
  if (mention.roleFirst < mention.first && !settled) evidence.person += 4
  const size = mention.end - mention.first
  if (size < 6 && !settled) {
    if (appositionRole(mention, cues.words)) evidence.person += size > 1 ? 3 : 2
    else if (size > 1 && titleBefore(mention, cues.words) !== null && /_ (?:[,.;:]|and) /.test(context))
      evidence.person += 3
  }
  const { words } = cues
  told(words.names.rules)
  const isSeveral =
    / the\^? _/.test(context) && /\p{Ll}{3}s$/u.test(mention.text) && !/ss$/.test(mention.text)
  if (english && !settled && isSeveral) evidence.organisation += 1.5
  // "von Beate Lang": in German, nouns stand there as well, but no given names.
  const named = words.capitalNouns && isGiven(own[0], words.names)
  const fits = !nobody && (!words.capitalNouns || (size === 2 && !mention.doubtful))
  if (!settled && (named || fits) && looksGiven(own, cues)) evidence.person += givenPoints(mention, cues)
  return evidence
}

/** What it says of a name that it looks like a person's. */
function givenPoints({ tokens, first, end, doubtful }: NameMention, { words, gazetteer }: NameCues): number {
  if (gazetteer.placeOf(bare(tokens[end - 1]?.text ?? ''))) return 1
  // "Norway's Vashti Orrin"
  const owner = tokens[first - 1]
  const isTheirs = isPossessive(owner) && gazetteer.placeOf(bare(owner?.text ?? '')) !== undefined
  if (isGiven(tokens[first], words.names) || isTheirs) return 2.5
  if (words.decimal === ',') return doubtful || words.capitalNouns || words.saidBehind !== null ? 1 : 2
  return isAttribute(tokens, end, words) ? 0 : 1.5
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
  const foreign = !place && gazetteer.isOfPlace(key)
  // "Beate", "Carsten" end as adjectives do.
  const given = size > 1 && isGiven(own[0], names)
  if (
    foreign ||
    names.noNames.has(key) ||
    names.shortStates.has(key) ||
    names.noPerson?.test(given ? text.slice(own[0]?.text.length) : text)
  )
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
  if (size === 1 && (names.organisations.has(head) || names.places.has(head))) evidence.thing += 3
  if (!place && camel.test(text)) evidence.organisation += 3
  // "Wendy’s", which owns nothing
  if (!place && /['’]s$/.test(text)) evidence.organisation += 2
  if (!place && /^\p{Lu}{2,5}$/u.test(text) && tokens[end]?.kind !== 'number') evidence.organisation += 2
  // "Ann B. Lee", "Omar bin Said", "Somchai “Lek” Prasert"
  if (own.slice(1, -1).some((word) => /^(?:\p{Lu}|bin|bint|ibn|["“])$/u.test(word.text))) evidence.person += 3
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

/** "HARBORVIEW (AP) —", "KYIV, Jan. 15 (Reuters) -" */
function isDateline(tokens: readonly Token[], first: number, end: number, text: string): boolean {
  if (first > 0 || end > 3) return false
  const dash = tokens.slice(end, end + 12).findIndex((token) => /^[—–-]$/.test(token.text))
  return dash === 0 ? text === text.toUpperCase() : dash > 0 && /^[(,]$/.test(tokens[end]?.text ?? '')
}
