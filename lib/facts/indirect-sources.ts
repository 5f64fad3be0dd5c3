import { behindAccordingTo } from './attribution'
import { coverBehind } from './attribution-cover'
import { isNewClause } from './clause-of'
import { hasVerb } from './clause-words'
import type { FactWords } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import { articles, documents, isCapital, phraseAfter } from './source-phrase'
import type { Token } from './tokens'

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

/** Behind "according to the study, published in May,", "Ann Lee, 34,", "her son, Tom Reed,", "the bank in Orlo,". */
function behindAside(tokens: readonly Token[], end: number): number {
  const comma = end + 1 + tokens.slice(end + 1).findIndex(({ text }) => text === ',')
  const aside = tokens.slice(end + 1, comma)
  const isAside =
    tokens[end]?.text === ','
      ? /^\p{Lower}+ed$/u.test(aside[0]?.text ?? '') ||
        aside.every((token) => isCapital(token) || token.kind === 'number')
      : /^(?:[io]n|at)$/.test(tokens[end]?.lower ?? '') && !hasVerb(aside)
  return isAside && comma > end ? comma : end
}

/** "according to the bank", "by some estimates". */
export function accordingAt(tokens: readonly Token[], index: number, words: FactWords): Found | null {
  const told = words.reporting?.toldBy(tokens, index) ?? null
  const whom = told
    ? index + 1
    : (behindAccordingTo(tokens, index, words) ?? words.reporting?.behindIn(tokens, index, words) ?? null)
  // "goes according to plan", "laut Definition"
  const span =
    whom === null || /^(?:plan|definition)$/.test(tokens[whom]?.lower ?? '')
      ? null
      : phraseAfter(tokens, whom, words)
  if (!span) return null
  // "citing costs": why, not who; "projected to grow by almost 40".
  const isSomebody =
    tokens.slice(span.first, span.end).some(canBeCited) ||
    (told !== null && articles.test(tokens[index + 1]?.lower ?? ''))
  if ((told || /^(?:citing|based)$/.test(tokens[index]?.lower ?? '')) && !isSomebody) return null
  // "was estimated by the insurer at $5 million"
  const behind = tokens[span.end]?.lower === 'at' ? coverBehind(tokens, span.end, true) : null
  const before = tokens[index - 1]
  // "40 died according to the police, but according to the mayor …"
  const isBehind =
    (afterMark(tokens, index) && before?.text !== ':') ||
    (tokens[index]?.lower === 'according' && before?.kind === 'word' && index > 1 && !isNewClause(before))
  const covers = told
    ? { first: told.first, end: behind?.end ?? told.end }
    : isBehind
      ? null
      : coverBehind(tokens, behindAside(tokens, span.end), false)
  return { span, verb: { first: index, end: index + 1 }, covers }
}
