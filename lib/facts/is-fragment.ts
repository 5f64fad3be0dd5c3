import { type Attribution, tells } from './attribution'
import { opensNoun } from './clause-words'
import type { TokenSpan } from './figure-hedge'
import type { Token } from './tokens'

const relative = /^(?:whom?|which|what|that)$/
/** Whether a sentence told behind its source says nothing by itself. */
export function isFragment(
  tokens: readonly Token[],
  { covers, first, end }: Attribution,
  span: TokenSpan,
): boolean {
  const opens = tokens[span.first]?.lower ?? ''
  const own = tokens.slice(span.first, span.end)
  const verb = tokens[end - 1]?.lower ?? ''
  const before = tokens[first - 1]?.lower ?? ''
  return (
    // "reveals what he considers", "told the man to leave"
    opens === 'what' ||
    (/^(?:to|of)$/.test(opens) && tells.test(verb)) ||
    // "told sailors to leave", "says not to worry", "expect it to be stronger"
    (own[1]?.lower === 'to' && (opens === 'not' || /^(?:told|expect)/.test(verb))) ||
    // "by a friend, Joe Hill, who thought Lee would enjoy it"
    (tokens[end - 2]?.lower === 'who' && /^(?:th|bel)/.test(verb)) ||
    // "“…,” Lee said Tuesday at the port", "with musk and pear notes — making it …"
    /["”]/.test(before) ||
    /[–—(]/.test(tokens[end]?.text ?? '') ||
    // "a wall, which experts say will fall", "a gap that experts say renders it moot"
    (first > 1 && relative.test(before) && !(before === 'that' && opensNoun(tokens[span.first]))) ||
    // "reiterated, as he did before, that"
    (tokens[covers.first]?.text === ',' && opens === 'as')
  )
}
