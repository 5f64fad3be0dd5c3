import { groupWithSpace, rest, type Token, tokenize, type Writing } from './tokens'

const spaced = new RegExp(`(${groupWithSpace}${rest}`, 'gu')
// French and Italian write small words onto the next: "d’euros", "dall’Alaska", "dell’8,5%".
const elision = "(?:(?![Aa]ujourd)\\p{Alpha}{1,6}['’](?=\\p{Alpha}{2}|\\p{Nd}))|"
const elided = new RegExp(`${elision}(${groupWithSpace}${rest}`, 'gu')
// Turkish sets its suffixes apart from a name or a number: "Ankara'da", "15'i" (https://elon.io/grammar/turkish/writing/apostrophe-proper-nouns).
const suffix = "(?<=[\\p{Alpha}\\p{Nd}])['’]\\p{Lower}+"
const suffixed = new RegExp(
  `(${groupWithSpace}${rest.replace("['’.&", '[.&').replace('(\\S)', `(${suffix}|\\S)`)}`,
  'gu',
)

const patterns: Readonly<Partial<Record<Writing, RegExp>>> = { spaced, elided, suffixed }

// Turkish has an I with a dot and one without.
const inTurkish = (word: string): string => word.toLocaleLowerCase('tr')

export const tokensOf = (text: string, writing: Writing): readonly Token[] =>
  tokenize(text, patterns[writing], writing === 'suffixed' ? inTurkish : undefined)
