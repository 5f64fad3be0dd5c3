import type { FactWords, NameWords } from './fact-words'
import { placeFirst } from './name-itself'
import type { NameMention } from './name-mention'
import { bare, isCapital, isGiven, isPossessive, type NameCues } from './name-run'
import { pastTense } from './past-tense'
import type { Token } from './tokens'

// "Daily Orlo", "Financial Interests", "Black Friday": how no given name begins; such names cross borders.
const notGiven =
  /^(?:(?:Nor|Sou|Ea|We)(?:th|st)ern|New|Old|Great|Grand|Big|Little|Royal|Imperial|Daily|Business|National|Global|Super|Black|Blue|Red|White|Green|First|Second|Third|On|Open|Home|Real|United|Sky|Star|Free|Good|Holy|High|Public|Project|Team|Operation|General|American|Inter|Sports?|Air|World|Digital|Best|Central|My|Your|Our|One|Two|Three|Hi|Dear|Hello|Happy|Thank|Staff|Teen|Gold|Golden|Silver|Lucky|Pride|Family|Social|Smart|Summer|Winter|Full|Fast|Human|Women|Men|Eco|Hurricane|Cyclone|Typhoon|Tropical|Storm)$|(?:ial|onal|ical|ural|tion|tive|ious|ity|istic|omic|ublic|\p{Alpha}{3}ing)$/u
// How English makes abstract nouns and brands, and seldom surnames.
const notSurname =
  /(?:tion|sion|ment|ness|ity|ence|ance|ship|ism|ics|als|[fict]ical|ific|[cr]ial|onal|gital|ium|ware|works?|tech|ology|graphy|ings|^(?:pro|plus|ultra|lite|mini|auto|air|max))$/

/** Two or three words such as people are named by: no short forms or digits, no word the article also writes small, none that tells of something else. */
export function looksGiven(all: readonly Token[], { small, gazetteer, words }: NameCues): boolean {
  // "Tom Lee III"
  const own = /^[IVX]+$/.test(all.at(-1)?.text ?? '') ? all.slice(0, -1) : all
  const first = own[0]?.text ?? ''
  if (placeFirst.test(first) || notGiven.test(first) || notSurname.test(bare(own.at(-1)?.text ?? '')))
    return false
  // "Vashti De La Orrin" has two names; "Betty White" is no white person.
  const given = isGiven(own[0], words.names)
  // "Apple Watch", "Orlo Home Plus"
  if (!given && words.names.knownOrganisations.has(bare(first))) return false
  const particle = /^(?:De|Le|La|Las|Los|Del|Du|Di|Da|Van|Von|Der|Den|Ter|Al|El|Bin|Ben)$/
  // "Fabiano Ruiz dos Santos", "Kees de Wit"
  const link = given && first !== 'Santiago' ? /^(?:d[aeo]s?|di|van|von|de[rn]|te[rn])$/ : /(?!)/
  const size = own.filter(
    ({ text }, index) => index === 0 || !(particle.test(text) || link.test(text)),
  ).length
  // "Ricarda Lang": in German a surname may well be an adjective.
  const named = words.capitalNouns && given
  return (
    size > 1 &&
    // "Juan José Ruiz Oliva"
    (size < 4 || (size === 4 && given && isGiven(own[1], words.names))) &&
    own.every(
      ({ text, lower }, index) =>
        (index > 0 && link.test(text) && !isGiven(own[index + 1], words.names)) ||
        (/^\p{Upper}[\p{Alpha}’'-]*\p{Lower}['’]?s?$/u.test(text) &&
          (named || (index > 0 && particle.test(text)) || !small.has(lower)) &&
          ((given && index > 0) || !gazetteer.isOfPlace(bare(text)))),
    )
  )
}

/** "Norwegian" of "Norwegian Vashti Orrin", but not "White River". */
export const isFrom = (token: Token | undefined, { gazetteer, words }: NameCues): boolean =>
  words.english !== undefined &&
  isCapital(token) &&
  gazetteer.isOfPlace(bare(token?.text ?? '')) &&
  !/^(?:White|Black|Western)$/.test(token?.text ?? '')

/** What it says of a name that it looks like a person's. */
export function givenPoints({ tokens, first, end, doubtful }: NameMention, cues: NameCues): number {
  const { words, gazetteer } = cues
  const given = isGiven(tokens[first], words.names)
  if (gazetteer.placeOf(bare(tokens[end - 1]?.text ?? ''))) return given ? 2 : 1
  // "Norway's Vashti Orrin"
  const owner = tokens[first - 1]
  const isTheirs = isPossessive(owner) && gazetteer.placeOf(bare(owner?.text ?? '')) !== undefined
  if (given || isTheirs || isFrom(owner, cues)) return 2.5
  if (words.rules) return words.rules.namePoints(tokens[end - 1], doubtful, words)
  if (isAttribute(tokens, end, words)) return 0
  const own = tokens.slice(first, end).map(({ lower }) => bare(lower))
  const isAuthor = tokens[first - 1]?.lower === 'by'
  // "Melk Silk Mask is soft": of three words "is" tells nothing.
  const acts =
    doesSomething(tokens, end, words) && !(own.length > 2 && words.auxiliaries.has(tokens[end]?.lower ?? ''))
  return isAuthor || acts || soundsLikeName(own, words.names) ? 2 : 1.5
}

/** "Vashti Orrini", "Vashti James", "Vashti Williams", "Vashti Peterson" */
function soundsLikeName(own: readonly string[], { givenNames, sound }: NameWords): boolean {
  const last = own.at(-1) ?? ''
  return (
    givenNames.has(last) ||
    givenNames.has(last.replace(/s(?:on)?$/, '')) ||
    own.some((word) => sound.test(word))
  )
}

/** "Vashti Orrin rushed", "Vashti Orrin had": a verb right behind. */
function doesSomething(tokens: readonly Token[], end: number, { auxiliaries }: FactWords): boolean {
  const { text = '', lower = '' } = tokens[end] ?? {}
  // "beat Vashti Orrin 6-3"
  const isScored = tokens[end]?.kind === 'number' && /^[-–]$/.test(tokens[end + 1]?.text ?? '')
  return isScored || pastTense.test(text) || /^\p{Lower}{2,}ed$/u.test(text) || auxiliaries.has(lower)
}

/** "a Classic Films auction": a noun right behind tells that the name is a thing's. */
export function isAttribute(tokens: readonly Token[], end: number, words: FactWords): boolean {
  const { text = '', lower = '' } = tokens[end] ?? {}
  return (
    !isPossessive(tokens[end - 1]) &&
    /^\p{Lower}{3,}(?<!ed|ing|ly|s|lf)$/u.test(text) &&
    !words.stops.has(lower) &&
    !words.said.has(lower) &&
    !pastTense.test(lower)
  )
}
