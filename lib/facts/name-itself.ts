import type { Evidence } from './evidence'
import type { NameWords } from './fact-words'
import { isRole } from './is-role'
import { papers } from './name-end'
import type { NameMention } from './name-mention'
import { bare, headOf, isCapital, isGiven, isPossessive, type NameCues } from './name-run'
import type { Token } from './tokens'

// "Cape Verga", "San Orlo": how places begin.
export const placeFirst =
  /^(?:Cape|Mount|Lake|Fort|Port|Saint|St|San|Santa|Camp|Los|Las|Des|East|West|North|South|Upper|Lower|Inner|Outer|Costa|Puerto)$/
// "SoftBank", but not "McLean", "DeVito", "LaMotta".
const camel =
  /^(?!Mc|Mac|De|Di|Du|La|Le|Fitz|Van|O['’])\p{Upper}(?:\p{Lower}+\p{Upper}\p{Alpha}*|\p{Upper}+\p{Lower}{2,})$/u
// Ships, by whose they are.
const ship = /^(?:USS|USNS|HM[A-Z]?S|RMS)$/
// "NRC", "N.R.C.", "H&M"
const acronym = /^(?:\p{Upper}{2,5}|\p{Upper}+&\p{Upper}+|(?:\p{Upper}\.){3,5})$/u
// "NRC troops", "NRC inspectors"
const employs = /^(?:troops|forces|fighters|agents|staff)$/

/** What a name is by its own words; whether they settle that it is nobody's. */
export function ofItself(
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
  const known = names.knownOrganisations.has(key.replace(/ \d+$/, ''))
  // "Norwegian", "Kenya-Norway": whose something is, or between whom.
  const isWhose = (word: string) =>
    gazetteer.isOfPlace(word) ||
    gazetteer.placeOf(word) !== undefined ||
    names.knownOrganisations.has(word) ||
    cues.calendar.weekdays.has(word)
  const foreign =
    !place && !known && (gazetteer.isOfPlace(key) || (key.includes('-') && key.split('-').every(isWhose)))
  // "Beate", "Carsten" end as adjectives do.
  const given = size > 1 && isGiven(own[0], names)
  if (
    foreign ||
    // "PACs"
    /^\p{Upper}{2,}s$/u.test(text) ||
    ship.test(own[0]?.text ?? '') ||
    names.noNames.has(key) ||
    names.shortStates.has(key) ||
    names.shortStates.has(text) ||
    names.noPerson?.test(given ? text.slice(own[0]?.text.length) : text)
  )
    evidence.thing += 9
  const isBody =
    !place &&
    size > 1 &&
    own.some((word) => names.organisations.has(bare(word.text)) || (word.text === '&' && size < 6))
  if (place) evidence.place += 5
  else if (known) evidence.organisation += 5
  // "Michigan State" plays; Washington is one.
  else if (size > 1 && (names.organisations.has(head) || isCollege(key, names))) evidence.organisation += 5
  else if (size > 1 && names.things.has(head)) evidence.thing += 6
  // "Orlo School District" runs schools.
  else if (size > 1 && names.places.has(head) && !(isBody && head === 'district')) evidence.place += 4
  else if (isBody) evidence.organisation += 3
  else if (size > 1 && placeFirst.test(own[0]?.text ?? '')) evidence.place += 1.5
  if (size === 1 && papers.test(head) && tokens[first - 1]?.lower === 'the') evidence.organisation += 2
  else if (size === 1 && !place && !known && (names.organisations.has(head) || names.places.has(head)))
    evidence.thing += 4.5
  if (!place && camel.test(text)) evidence.organisation += 3
  // "Wendy’s", which owns nothing
  if (!place && /['’]s$/.test(text)) evidence.organisation += 2
  // "Group B"
  const isLettered = size === 2 && /^[A-Z]$/.test(own[1]?.text ?? '') && !given
  if (isShortForm(tokens, first, end) || isLettered) evidence.thing += 6
  if (!place && acronym.test(text) && tokens[end]?.kind !== 'number')
    // "NRC’s Ann Lee"
    evidence.organisation +=
      employs.test(tokens[end]?.lower ?? '') ||
      isRole(tokens[end], words) ||
      (isPossessive(own.at(-1)) && isCapital(tokens[end]))
        ? 2
        : 1
  // "Ann B. Lee", "Omar bin Said", "Somchai “Lek” Prasert"
  if (
    /\p{Lower}/u.test(own.at(-1)?.text ?? '') &&
    own.slice(1, -1).some((word) => /^(?:\p{Upper}|bin|bint|ibn|["“])$/u.test(word.text))
  )
    evidence.person += 3
  // "Nairobi Harriers"
  if (
    !place &&
    /\p{Lower}{2}s$/u.test(text) &&
    gazetteer.placeOf(bare(sentence.text.slice(own[0]?.start, own.at(-2)?.end ?? 0)))
  )
    evidence.organisation += 3
  if (isDateline(tokens, first, end, text)) evidence.place += 4
  // "Norburg Tide Rentals (NTR)"
  const short = tokens[end]?.text === '(' && size > 1 ? (tokens[end + 1]?.text.replace(/s$/, '') ?? '') : ''
  const isShortened = short === own.map((word) => word.text[0]).join('')
  return isShortened || place || known || isBody
}

const isCollege = (key: string, { knownPlaces }: NameWords): boolean =>
  key.endsWith(' state') && key !== 'washington state' && knownPlaces.has(key.slice(0, -6))

/** "the long-range harbor plan (LRHP)", "polycystic ovary syndrome, or PCOS,": what is short for words in small letters is no name of its own. */
function isShortForm(tokens: readonly Token[], first: number, end: number): boolean {
  const short = tokens[first]?.text.replace(/s$/, '').toLowerCase() ?? ''
  const isOr = tokens[first - 1]?.text === 'or' && tokens[first - 2]?.text === ','
  const before = tokens[isOr ? first - 3 : first - 2]
  return (
    (isOr || (tokens[first - 1]?.text === '(' && tokens[end]?.text === ')')) &&
    /^\p{Lower}/u.test(before?.text ?? '') &&
    before?.lower[0] === short.at(-1)
  )
}

/** "HARBORVIEW (AP) —", "KYIV, Jan. 15 (Reuters) -" */
function isDateline(tokens: readonly Token[], first: number, end: number, text: string): boolean {
  if (first > 0 || end > 3) return false
  const dash = tokens.slice(end, end + 12).findIndex((token) => /^[—–-]$/.test(token.text))
  return dash === 0 ? text === text.toUpperCase() : dash > 0 && /^[(,]$/.test(tokens[end]?.text ?? '')
}
