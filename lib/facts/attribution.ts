import { joint } from './clause-of'
import { finite } from './clause-words'
import type { FactWords } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import { articles, auxiliary, beforeApposition, isCapital, namedBetween, quoteMark } from './source-phrase'
import type { Token } from './tokens'

/** Somebody a sentence names as its source. */
export interface Attribution {
  /** `null` for a pronoun: whoever spoke before. */
  readonly source: string | null
  /** "he", "she", "the 54-year-old": a person. */
  readonly person: boolean
  /** Token positions of source and verb together. */
  readonly first: number
  readonly end: number
  /** The stretch of the sentence that is their word, by tokens. */
  readonly covers: TokenSpan
}

/** Who judges says what to think of somebody, and no clause. */
export const judges =
  /^(?:accuse[sd]?|(?:describe|denounce|critici[sz]e|praise|urge)[sd]|(?:call|condemn|hail)(?:s|ed)|slammed|branded|dubbed|labell?ed)$/
export const tells = /^(?:told|tells)$/
const shows = /^(?:highlight(?:s|ed)|puts?|sees|ha[sd])$/
const hasObject = (lower: string): boolean => judges.test(lower) || tells.test(lower) || shows.test(lower)

// Words to the verb of a clause.
const clauseReach = 10

/** "said the port is shut": what stands behind the verb is no subject, but has a verb of its own. */
function opensClause(tokens: readonly Token[], verb: number): boolean {
  const next = tokens
    .slice(verb + 2, verb + clauseReach)
    .find(({ kind, lower }) => kind === 'mark' || joint.test(lower) || lower === 'that' || finite.test(lower))
  return finite.test(next?.lower ?? '')
}

/** Whether the sentence is turned around its verb of saying: "…, said Ann Lee". */
export function isInverted(tokens: readonly Token[], verb: number, words: FactWords): boolean {
  // ", ha riferito il prefetto"
  const first = words.rules?.withAuxiliaries(tokens, verb) ?? verb
  const before = tokens[first - 1]
  const after = tokens[words.rules?.behindDay(tokens, verb + 1, words) ?? verb + 1]
  if (after === undefined || after.kind !== 'word') return false
  // "Said Ann Lee, who was there, “…”"
  const opens = words.english && isCapital(tokens[first]) && before?.text === '.'
  if (before !== undefined && !opens && !/^[,"”»“」–—-]$/.test(before.text)) return false
  if (!isCapital(after) && !articles.test(after.lower) && !/^(?:one|his|her|their)$/.test(after.lower))
    return false
  // "Lee, the mayor, says the port is shut", "told the paper": what stands behind is no subject.
  if (quoteMark.test(before?.text ?? '') || quoteMark.test(tokens[first - 2]?.text ?? '')) return true
  if (opensClause(tokens, verb)) return false
  if (before?.text !== ',') return true
  // "…, described the mood as", "…, told the paper", "…, reported a loss"
  const lower = tokens[verb]?.lower ?? ''
  const reportsThing = /^report/.test(lower) && /^an?$/.test(after.lower)
  return (
    !(hasObject(lower) || reportsThing) &&
    beforeApposition(tokens, first - 1) === null &&
    namedBetween(tokens, first - 1) === null
  )
}

/** "was asked", "the report", "Smith’s claims": the word is no verb of saying here. */
export function isSaying(
  tokens: readonly Token[],
  index: number,
  words: FactWords,
  besides?: ReadonlySet<string>,
): boolean {
  const lower = tokens[index]?.lower ?? ''
  if (!(words.said.has(lower) || besides?.has(lower))) return false
  const before = tokens[index - 1]
  if (before === undefined) return true
  // "Edward Said"
  if (isCapital(tokens[index]) && before.kind === 'word') return false
  return !words.nounLeads.has(before.lower) && !/['’]s$/.test(before.text)
}

/** Behind a quotation: past "a", "hat", "ha" to the participle of saying. */
export const skipAuxiliaries = (tokens: readonly Token[], index: number): number => {
  let at = index
  while (auxiliary.test(tokens[at]?.lower ?? '')) at++
  return at
}

/** The token position behind "according to" if it stands at `index`. */
export function behindAccordingTo(tokens: readonly Token[], index: number, words: FactWords): number | null {
  if (!words.accordingTo.firstWords.has(tokens[index]?.lower ?? '')) return null
  for (let length = words.accordingTo.longest; length >= 1; length--) {
    const phrase = tokens
      .slice(index, index + length)
      .map((token) => token.lower)
      .join(' ')
    if (!words.accordingTo.all.has(phrase)) continue
    return words.rules?.behindTelling(tokens, index + length, words) ?? index + length
  }
  return null
}

/** Those that speak for the token at `index`, the one that says least besides first; who somebody is is not theirs: "Lee, who owns 12 mills, said". */
export const attributionsOf = (
  attributions: readonly Attribution[],
  index: number,
  aside = -1,
): readonly Attribution[] =>
  attributions
    .filter(
      ({ covers, first, end }) =>
        index >= covers.first &&
        index < covers.end &&
        (index < first || (index >= end && (end > aside || (end === aside && covers.first >= end)))),
    )
    .sort((a, b) => a.covers.end - a.covers.first - (b.covers.end - b.covers.first))
