import { type Attribution, judges } from './attribution'
import { finite, hasVerb, isAside, leadsIn, opensNoun } from './clause-words'
import type { TokenSpan } from './figure-hedge'
import { isFragment } from './is-fragment'
import { isCapital } from './source-phrase'
import { isShortStop, type Token, withQuoted } from './tokens'

// "Lee said so": less than this says nothing by itself.
const fewestWords = 4

// No clause begins so: "based on the forecast and some planning".
const opensNone = /^(?:and|or|who|which|how|why|whether|them|him|us|me)$/

// Besides what surely is a verb.
const mayTell = /[^s]s$|^(?:it|s?he|they|we|to)$/

// Tokens of a dateline.
const datelineReach = 9

/** "ORLO, Norland (NP) — The quay is shut, officials said" */
function behindDateline(tokens: readonly Token[], first: number): number {
  if (first > 0 || !/^\p{Upper}{3}/u.test(tokens[0]?.text ?? '')) return first
  return Math.max(
    0,
    tokens.slice(0, datelineReach).findIndex(({ text }) => /[–—]/.test(text)),
  )
}

/** A mark that is no part of a number. */
const isEdge = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && !/[\p{Sc}%°]/u.test(token.text)

/** Without the marks at its ends. */
function trimmed(tokens: readonly Token[], { first, end }: TokenSpan): TokenSpan {
  let from = first
  let to = end
  while (from < to && (isEdge(tokens[from]) || (from > 0 && tokens[from]?.lower === 'that'))) from++
  const inBrackets = tokens.slice(from, to).some(({ text }) => text === '(')
  while (
    to > from &&
    isEdge(tokens[to - 1]) &&
    !isShortStop(tokens, to - 1) &&
    !(inBrackets && tokens[to - 1]?.text === ')')
  )
    to--
  return { first: from, end: withQuoted(tokens, from, to) }
}

/** What somebody is reported to have said, as a clause; `null` where it is none. */
export function claimSpan(tokens: readonly Token[], attribution: Attribution): TokenSpan | null {
  const { covers, first, end } = attribution
  const lower = (at: number) => tokens[at]?.lower ?? ''
  const isBehind = covers.first < first
  // "…, Lee said, …"
  const isParenthesis = isBehind && tokens[end]?.text === ',' && covers.end > end
  const isLed = isBehind && leadsIn(tokens, covers.first, first)
  const isLeadIn = isLed && isParenthesis && opensNoun(tokens[end + 1])
  const whole = isLeadIn
    ? { first: end, end: covers.end }
    : { first: behindDateline(tokens, covers.first), end: isBehind ? first : covers.end }
  const span = trimmed(tokens, whole)
  const opens = lower(span.first)
  const own = tokens.slice(span.first, span.end)
  const isPart =
    opensNone.test(opens) ||
    // "For an example, he says, look no further"
    (isLed && !isLeadIn) ||
    finite.test(opens) ||
    !(hasVerb(own) || (!isAside(opens) && own.some((token) => mayTell.test(token.lower)))) ||
    // "To set a table, Lee says to “start early”", but "confirmed to The Harbor Post"
    (isBehind && lower(end) === 'to' && !tokens.slice(end + 1, end + 3).some(isCapital)) ||
    // "The idea of it was, she says, less of a worry"
    (isParenthesis &&
      !isLeadIn &&
      (finite.test(lower(first - 2)) ||
        /^(?:said|says)$/.test(lower(end + 1)) ||
        finite.test(lower(end + 1)))) ||
    (!isBehind && isFragment(tokens, attribution, span)) ||
    // "the tax announced by Lee", but "by some estimates, 40 …"
    (lower(first) === 'by' && first > 0 && tokens[first - 1]?.kind !== 'mark') ||
    // "accused the town of greed"
    tokens.slice(first, end).some(({ lower: word }) => judges.test(word))
  return isPart || span.end - span.first < fewestWords ? null : span
}
