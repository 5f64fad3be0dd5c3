import { behindAccordingTo } from './attribution'
import { coverBehind } from './attribution-cover'
import { type FactWords, set } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import { isBe } from './reporting-verbs'
import { documents, isCapital, isSmall, phraseAfter, phraseBefore } from './source-phrase'
import type { Token } from './tokens'

export const nounOfSaying = set(
  'claim|claims|estimate|estimates|warning|warnings|prediction|predictions|allegation|allegations|announcement|announcements|assertion|assertions|argument|arguments|belief|beliefs|forecast|forecasts|expectations',
)
const reckoned = /^(?:estimate|prediction|forecast|expectation)s?$/
export const byOthers = set(
  'estimated|reported|confirmed|announced|counted|cited|released|published|put|valued|forecast|projected|predicted|calculated',
)
const opensClause = /^(?:that|which|who|while|but|because|if|when|[,;:()–—“”"])$/
// What is announced by somebody is told in fewer words.
const longestSubject = 40
/** "put at 40 boats by the police": where "by" stands in the same clause. */
function byIn(tokens: readonly Token[], verb: number): number {
  let at = verb + 1
  while (at < verb + 8 && !/^(?:[,;:.()–—]|by)$/.test(tokens[at]?.lower ?? '')) at++
  return tokens[at]?.lower === 'by' ? at : 0
}

/** "In a Harbor Institute poll, …", "by some estimates", "…, per Reuters": behind the preposition. */
function behindIn(tokens: readonly Token[], index: number, words: FactWords): number | null {
  const lower = tokens[index]?.lower ?? ''
  if (lower === 'per' && tokens[index - 1]?.text === ',' && isCapital(tokens[index + 1])) return index + 1
  if (lower !== 'by' && !(lower === 'in' && index === 0)) return null
  const span = phraseAfter(tokens, index + 1, words)
  if (!span) return null
  const tells = lower === 'by' ? /^(?:estimates?|accounts?|counts?)$/ : documents
  return tokens.slice(span.first, span.end).some((token) => tells.test(token.lower)) ? index + 1 : null
}

/** A source with the words that make it one, which are its own and not vouched for, and the words it vouches for; `null`: those before it. */
export interface Found {
  readonly span: TokenSpan
  readonly verb: TokenSpan
  readonly covers: TokenSpan | null
}

const speaks =
  /^(?:sources?|people|persons?|police|authorities|prosecutors|lawyers|doctors|minister|governor|mayor|military)$/
const canBeCited = (token: Token): boolean =>
  isCapital(token) || documents.test(token.lower) || speaks.test(token.lower)

export const afterMark = (tokens: readonly Token[], index: number): boolean =>
  index > 1 && tokens[index - 1]?.kind === 'mark'

/** "according to the bank", "by some estimates". */
export function accordingAt(tokens: readonly Token[], index: number, words: FactWords): Found | null {
  const english = words.english !== undefined
  const whom = behindAccordingTo(tokens, index, words) ?? (english ? behindIn(tokens, index, words) : null)
  // "goes according to plan", "laut Definition"
  const span =
    whom === null || /^(?:plan|definition)$/.test(tokens[whom]?.lower ?? '')
      ? null
      : phraseAfter(tokens, whom, words)
  if (!span) return null
  // "citing costs": why, not who.
  const isReason = tokens[index]?.lower === 'citing' && !tokens.slice(span.first, span.end).some(canBeCited)
  const covers = afterMark(tokens, index) ? null : coverBehind(tokens, span.end, false)
  return isReason ? null : { span, verb: { first: index, end: index + 1 }, covers }
}

/** "was put at $5 million by the insurer"; "the 5 percent tax announced by Lee". */
function byAt(tokens: readonly Token[], index: number, words: FactWords): Found | null {
  if (!byOthers.has(tokens[index]?.lower ?? '')) return null
  const passive = isBe(tokens[index - 1]) || tokens[index + 1]?.lower === 'at'
  const by = passive ? byIn(tokens, index) : tokens[index + 1]?.lower === 'by' ? index + 1 : 0
  const span = by && !/day$/.test(tokens[by + 1]?.lower ?? '') ? phraseAfter(tokens, by + 1, words) : null
  if (!span) return null
  let first = index
  while (first > 0 && index - first < longestSubject && !opensClause.test(tokens[first - 1]?.lower ?? ''))
    first--
  const end = passive ? coverBehind(tokens, span.end, true).end : index
  return { span, verb: { first: by, end: by }, covers: { first, end } }
}

/** "Orlo’s claim that the fire cost it $5 million", "analysts’ average estimate of $5 million". */
function nounAt(tokens: readonly Token[], index: number, words: FactWords): Found | null {
  const lower = tokens[index]?.lower ?? ''
  const link = tokens[index + 1]?.lower
  if (!nounOfSaying.has(lower) || !(link === 'that' || (link === 'of' && reckoned.test(lower)))) return null
  const owner = [index, index - 1].find((at) => /['’]s?$/.test(tokens[at - 1]?.text ?? ''))
  const own = owner ? phraseBefore(tokens, owner, words) : null
  if (!own) return null
  let first = own.end - (tokens[own.end - 1]?.kind === 'mark' ? 2 : 1)
  const isName = (at: number) => isCapital(tokens[at]) && !isSmall(tokens[at], words)
  while (first > own.first && isName(first) && isName(first - 1)) first--
  const verb = { first: index, end: index + 1 }
  return { span: { first, end: own.end }, verb, covers: coverBehind(tokens, index + 1, true) }
}

/** A source told in other ways than by its verb of saying: a passive, a noun, another's report. English. */
export const indirectAt = (tokens: readonly Token[], index: number, words: FactWords): Found | null =>
  byAt(tokens, index, words) ?? nounAt(tokens, index, words)
