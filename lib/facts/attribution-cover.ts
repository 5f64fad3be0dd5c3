import { finite, leadsIn, present } from './clause-words'
import type { TokenSpan } from './figure-hedge'
import { behindListener } from './is-trailing'
import type { Token } from './tokens'

const turns = /^(?:but|although|though|whereas)$/
const addsOn = /^(?:while|which|who)$/

// Longer sentences are lists, and nobody says those.
const longestClause = 80

/** ", but the town …" turns to something else, "that A, but that B" goes on; ", while the town has 40 homes" is the paper's own word. */
function turnsAt(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  if (turns.test(lower)) return tokens[at + 1]?.lower !== 'that' || finite.test(tokens[at + 2]?.lower ?? '')
  return lower === 'while' && tokens.slice(at, at + 7).some((token) => present.test(token.lower))
}

/** Up to a mark, or to a word that turns to something else behind one. */
function clauseEnd(tokens: readonly Token[], from: number, atComma: boolean): number {
  let at = from
  while (at < tokens.length && at - from < longestClause) {
    const token = tokens[at]
    if (token?.text === ';' || (token?.text === ',' && (atComma || turnsAt(tokens, at + 1)))) break
    at++
  }
  return at
}

/** What somebody says behind the verb that ends at `end`. */
export function coverBehind(tokens: readonly Token[], end: number, atComma: boolean): TokenSpan {
  const first = behindListener(tokens, end)
  return { first, end: clauseEnd(tokens, first, atComma) }
}

/** What somebody said before "…, a guard said": "…, and the ship sailed on" behind it is told by the same; "…, marking the third time" is not. */
export function coverBefore(tokens: readonly Token[], from: number, { first, end }: TokenSpan): TokenSpan {
  // "…, Lee said on Monday, with 40 missing"
  const comma =
    end +
    Math.max(
      0,
      tokens.slice(end, end + 4).findIndex(({ text }) => text === ','),
    )
  const next = tokens[comma + 1]?.lower ?? ''
  const goesOn = tokens[comma]?.text === ',' && !addsOn.test(next)
  return { first: from, end: goesOn ? clauseEnd(tokens, comma + 2, !leadsIn(tokens, from, first)) : end }
}
