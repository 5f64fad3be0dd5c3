import { type Attribution, judges, tells } from './attribution'
import { hasVerb, isAdjunct, leadsIn, opensNoun } from './attribution-cover'
import type { TokenSpan } from './figure-hedge'
import { finite } from './past-tense'
import { isShortStop, type Token, withQuoted } from './tokens'

// "Lee said so": less than this says nothing by itself.
const fewestWords = 4

const relative = /^(?:who|whom|which|what|that)$/
// No clause begins so: "based on the forecast and some planning".
const opensNone = /^(?:and|or|who|which|how|why|whether|them|him|us|me)$/

// Tokens of a dateline.
const datelineReach = 9

/** A mark that is no part of a number. */
const isEdge = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && !/[\p{Sc}%°]/u.test(token.text)

/** Without the marks at its ends. */
function trimmed(tokens: readonly Token[], { first, end }: TokenSpan): TokenSpan {
  let from = first
  let to = end
  while (from < to && (isEdge(tokens[from]) || tokens[from]?.lower === 'that')) from++
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
export function claimSpan(tokens: readonly Token[], { covers, first, end }: Attribution): TokenSpan | null {
  const lower = (at: number) => tokens[at]?.lower ?? ''
  const isBehind = covers.first < first
  // "…, Lee said, …"
  const isParenthesis = isBehind && tokens[end]?.text === ',' && covers.end > end
  const isLeadIn = isParenthesis && leadsIn(tokens, covers.first, first) && opensNoun(tokens[end + 1])
  const whole = isLeadIn
    ? { first: end, end: covers.end }
    : { first: covers.first, end: isBehind ? first : covers.end }
  // "ORLO, Norland (NP) — The quay is shut, officials said"
  const dash = tokens.slice(0, datelineReach).findIndex(({ text }) => /^[–—]$/.test(text))
  const hasDateline =
    whole.first === 0 && /^\p{Lu}{3}/u.test(tokens[0]?.text ?? '') && dash > 0 && dash < whole.end
  const span = trimmed(tokens, hasDateline ? { ...whole, first: dash } : whole)
  const own = tokens.slice(span.first, span.end)
  const isClause = opensNoun(tokens[span.first])
  const before = lower(first - 1)
  const isPart =
    opensNone.test(lower(span.first)) ||
    finite.test(lower(span.first)) ||
    // "told the man to leave"
    (lower(span.first) === 'to' && tells.test(lower(end - 1))) ||
    // "confirms the existence of a new size"
    (!isBehind &&
      !hasVerb(own) &&
      !own.some(({ lower: word }) => /[^s]s$|^(?:it|s?he|they|we|to)$/.test(word))) ||
    // "The idea of it was, she says, less of a worry"
    (isParenthesis && !isLeadIn && (finite.test(lower(first - 2)) || finite.test(lower(end + 1)))) ||
    // "a wall, which experts say will fall", "a gap that experts say renders it moot"
    (!isBehind && first > 1 && relative.test(before) && !(before === 'that' && isClause)) ||
    // "reiterated, as he did before, that"
    (!isBehind && tokens[covers.first]?.text === ',' && lower(span.first) === 'as') ||
    (isAdjunct.test(lower(span.first)) && !hasVerb(own)) ||
    // "the tax announced by Lee", but "by some estimates, 40 …"
    (lower(first) === 'by' && first > 0 && tokens[first - 1]?.kind !== 'mark') ||
    // "accused the town of greed"
    tokens.slice(first, end).some(({ lower: word }) => judges.test(word))
  return isPart || span.end - span.first < fewestWords ? null : span
}
