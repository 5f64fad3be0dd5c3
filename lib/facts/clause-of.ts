import type { Span } from '@/lib/article/sentence'
import { isShortStop, type Token, withQuoted } from './tokens'

/** Words that join one clause to the next. */
export const joint =
  /^(?:and|but|or|which|who|while|although|because|und|aber|et|mais|y|pero|e|mas|ma|en|maar)$/
const mark = /^[,;:()–—“”„«»"]$/
// "On Friday," tells nothing yet: the neighbour is taken along.
const fewestWords = 4
// More words in brackets are a remark.
const inBrackets = 6

/** Behind a token like this another thing is told. */
export const isNewClause = (token: Token | undefined): boolean =>
  token === undefined || mark.test(token.text) || joint.test(token.lower)

/** The clause around some tokens: what happened on a date. */
export function clauseOf(tokens: readonly Token[], first: number, end: number): Span {
  // "called it “a crime”": behind a word a quotation goes on with its clause.
  const goesOn = (at: number) =>
    /[“”«»"]/.test(tokens[at]?.text ?? '') && at > 0 && tokens[at - 1]?.kind !== 'mark'
  // "the minister of mines and energy"
  const isPair = (at: number) =>
    /^(?:and|or)$/.test(tokens[at]?.lower ?? '') && /^(?:of|for|between)$/.test(tokens[at - 2]?.lower ?? '')
  const joins = (at: number) => isNewClause(tokens[at]) && !goesOn(at) && !isPair(at)
  // "3 miles (4.8 kilometers) of track": what stands in brackets cuts nothing in two.
  const opensAt = (at: number): number => {
    const open = tokens[at]?.text === ')' ? tokens.slice(0, at).findLastIndex(({ text }) => text === '(') : -1
    return open > at - inBrackets && open > 0 ? open : at
  }
  const closesAt = (at: number): number => {
    const close =
      tokens[at]?.text === '(' ? tokens.slice(at, at + inBrackets).findIndex(({ text }) => text === ')') : -1
    return close > 0 ? at + close : at
  }
  let [from, to] = [first, end]
  const grow = () => {
    while (from > 0 && (!joins(from - 1) || opensAt(from - 1) < from - 1)) from = opensAt(from - 1)
    while (to < tokens.length && (!joins(to) || closesAt(to) > to)) to = closesAt(to) + 1
  }
  grow()
  const besides = () =>
    [...tokens.slice(from, first), ...tokens.slice(end, to)].filter(({ kind }) => kind !== 'mark').length
  while (besides() < fewestWords && (to < tokens.length || from > 0)) {
    if (to < tokens.length) to++
    else from--
    grow()
  }
  while (to > end && /^[.,;:]$/.test(tokens[to - 1]?.text ?? '') && !isShortStop(tokens, to - 1)) to--
  return { start: tokens[from]?.start ?? 0, end: tokens[withQuoted(tokens, from, to) - 1]?.end ?? 0 }
}
