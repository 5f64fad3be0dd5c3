import { type FactWords, of } from './fact-words'
import { isRole } from './is-role'
import { isCapital, isGiven, particle } from './name-run'
import type { Token } from './tokens'

/** "die Ansicht von Beate Lang", "Ana Ruiz y Marta Oliva": whether a small word between two capitals is no particle of a name but parts what it stands between; `opens`: the first of them has its capital from the sentence. */
export function partsNames(
  tokens: readonly Token[],
  run: number,
  index: number,
  opens: boolean,
  words: FactWords,
): boolean {
  const { names, capitalNouns } = words
  const lower = tokens[index]?.lower ?? ''
  // "Ortega y Gasset" is one.
  if (lower === 'y' && (isCapital(tokens[index + 2]) || isGiven(tokens[index + 1], names))) return true
  const isBehindGiven = isGiven(tokens[index - 1], names)
  // "Nicola dell’Orto"
  if (/^d(?:ell)?'$/.test(lower)) return index - run > 1 || !isBehindGiven
  if (isBehindGiven) return false
  // "Kapitän Joris van Dijk" has no surname before.
  const second = tokens[index - 2]
  const isWhole =
    index - run > 1 && (particle.test(second?.lower ?? '') || (isCapital(second) && !isRole(second, words)))
  return (
    // "Beate Lang von der Stiftung"
    (capitalNouns && /^(?:von|zu)$/.test(lower)) ||
    // "Minister Joris van Ginkel van Landbouw", "Pieter Hofstra van de Raad"
    (isWhole && /^(?:van|della)$/.test(lower)) ||
    // "Además de Ana Ruiz"
    (opens && index === 1 && of.test(lower))
  )
}

// "selon", "laut": whose words it tells, and no part of a title.
const leads = /^(?:enligt|laut|selon|según|segundo|secondo|volgens|(?:sein|ihr)e[rnms]?)$/
// Where no small words are listed, a verb can't be told from a describer: one word beside the title.
const longestPlainRole = 2

/** Whether a word may belong to the title behind it. */
export function describes(tokens: readonly Token[], index: number, title: number, words: FactWords): boolean {
  const { text = '', lower = '' } = tokens[index] ?? {}
  // Turkish: "İzmir Valisi", of whose words those before are the clause's.
  const isClauses =
    words.writing === 'suffixed' && /^\p{Lower}/u.test(text) && /^\p{Upper}/u.test(tokens[title]?.text ?? '')
  // German: nouns, and adjectives ("die damalige Umweltministerin"); a small word of another kind is a verb.
  const isVerb = words.capitalNouns && !/^\p{Upper}|(?:[^t]e|[^t]e[rsn])$/u.test(text)
  return (
    (words.stops.size > 0 || title - index < longestPlainRole) &&
    !isClauses &&
    !isVerb &&
    !words.governs.has(lower) &&
    !words.saidBehind?.test(lower) &&
    !leads.test(lower)
  )
}

/** "seine Frau Ana": she is his wife. */
export const isTheirs = (before: Token | undefined): boolean =>
  /^(?:sein|ihr|deren|dessen)e?r?$/.test(before?.lower ?? '')

/** "el sargento Marco Oliva", "Paulo Bento Reis": whether the word for a role at `at` has a name behind it, or ends one. */
export const isInName = (
  tokens: readonly Token[],
  at: number,
  first: number,
  behind: number,
  { capitalNouns }: FactWords,
): boolean =>
  (at > first && !capitalNouns && isCapital(tokens[at]) && isCapital(tokens[at - 1])) ||
  (isCapital(tokens[behind]) && isCapital(tokens[behind + 1]))

const finite = /^(?:fue|foi|était|war|è)$/

/** "…, le ministre a répondu": a clause, and no apposition. */
export const isTold = (own: readonly Token[], role: number, { said }: FactWords): boolean =>
  own.some(({ lower }, index) => said.has(lower) || (index >= role && finite.test(lower)))

/** What it says of a name that it looks like a person's, where no given name is known. */
export const namePoints = (last: Token | undefined, doubtful: boolean, words: FactWords): number =>
  (doubtful || words.capitalNouns || words.writing === 'suffixed') &&
  !words.names.sound.test(last?.lower ?? '')
    ? 1
    : 2

/** "von Beate Lang": in German, nouns stand there as well, but no given names. "der jungen Nika Berg" may be two nouns; where the story goes on with "Berg" she is a person. */
export const mayBePerson = (
  own: readonly Token[],
  nobody: boolean,
  hasArticle: boolean,
  { capitalNouns, names }: FactWords,
): boolean =>
  capitalNouns ? isGiven(own[0], names) || (own.length === 2 && !(nobody && hasArticle)) : !nobody

/** Turkish: "Turnuvada" is where; elsewhere an English verb or adverb that a sentence opens with. */
export const isWhere = ({ lower }: Token, { writing }: FactWords): boolean =>
  (writing === 'suffixed' ? /\p{Alpha}{4}[dt][ae]n?$/u : /\p{Alpha}{2}(?:ed|ing|ly)$/u).test(lower)
