import type { Span } from '@/lib/article/sentence'
import { isShortStop, type Token, withQuoted } from './tokens'

/** Words that join one clause to the next. */
export const joint =
  /^(?:and|but|or|which|who|while|although|because|und|aber|et|mais|y|pero|e|mas|ma|en|maar)$/
const mark = /^[,;:()–—“”„«»"]$/
// "On Friday," tells nothing yet: the neighbour is taken along.
const fewestWords = 4

/** Behind a token like this another thing is told. */
export const isNewClause = (token: Token | undefined): boolean =>
  token === undefined || mark.test(token.text) || joint.test(token.lower)

/** The clause around some tokens: what happened on a date. */
export function clauseOf(tokens: readonly Token[], first: number, end: number): Span {
  // "called it “a crime”": behind a word a quotation goes on with its clause.
  const goesOn = (at: number) =>
    /[“”«»"]/.test(tokens[at]?.text ?? '') && at > 0 && tokens[at - 1]?.kind !== 'mark'
  const joins = (at: number) => isNewClause(tokens[at]) && !goesOn(at)
  let [from, to] = [first, end]
  const grow = () => {
    while (from > 0 && !joins(from - 1)) from--
    while (to < tokens.length && !joins(to)) to++
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
