import { isRole, type NameMention } from './name-mention'
import type { Token } from './tokens'

// "a partner at the firm": an apposition is no longer before its comma; a role of more words is a clause.
const longestApposition = 14
const longestRole = 9

// Trades by their ending: only an apposition may name them so, where a thing ("the radiator") is not expected.
const trade = /\p{L}{2}(?:ator|ologist|ographer|ician|keeper|maker|holder|smith|woman)s?$/u
const article =
  /^(?:a|an|the|its|his|her|their|der|die|das|ein|eine|le|la|les|un|une|el|una|il|lo|l'|o|os|um|uma|de|het|een)$/
const clauseEnd = /^(?:who|whose|said|says|and|that|has|had|is|was|told|which|where|when)$/
const small =
  /^(?:a|an|the|its|his|her|their|of|in|on|at|by|for|with|from|to|as|after|before|into|over|under|about|against|between|during|not|but|including|de|des|du|der|die|das|den|dem|von|für|bei|und|et|y|e)$/

/** Without the small words a cut leaves at the end: "professor of climate change at the". */
function withoutTail(tokens: readonly Token[], from: number, to: number): number {
  let end = to
  while (end > from && small.test(tokens[end - 1]?.lower ?? '')) end--
  return end
}

/** "…, a CAAN spokesperson," as token positions of the apposition without its article. */
export function appositionRole(
  mention: NameMention,
): { readonly first: number; readonly end: number } | null {
  const { tokens, end } = mention
  if (tokens[end]?.text !== ',') return null
  let at = end + 1
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2
  const first = article.test(tokens[at]?.lower ?? '') ? at + 1 : at
  let stop = first
  let role = -1
  let firstRole = -1
  let whole = true
  while (stop < tokens.length && stop - first < longestApposition) {
    const token = tokens[stop]
    if (token === undefined || token.kind === 'mark' || clauseEnd.test(token.lower)) break
    if (isRole(token) || trade.test(token.lower)) {
      role = stop
      if (firstRole < 0) firstRole = stop
    }
    if (role < 0 && stop - first > 7) return null
    if (stop - first >= longestRole) {
      whole = false
      break
    }
    stop++
  }
  if (role < 0) return null
  if (first > at || firstRole === first) {
    // Too long to be told whole: it ends before its last small word, with no half a name.
    const cut = whole ? stop : tokens.findLastIndex((token, index) => index < stop && small.test(token.lower))
    return { first, end: Math.max(role + 1, withoutTail(tokens, first, cut)) }
  }
  // Without an article a clause looks alike: "…, with manager Ann Lee believing he can".
  const clause = tokens
    .slice(first, firstRole)
    .some((token) => small.test(token.lower) && token.lower !== 'of')
  return whole && !clause && stop - first <= 8 ? { first, end: withoutTail(tokens, first, stop) } : null
}
