import type { Token } from './tokens'

/** "continued on its way", "warned of a flood": no clause that anybody says; "on Monday" with a "that" behind it is a day. */
export function isNoClause(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]?.lower ?? ''
  if (/^(?:goodbye|farewell|hello)$/.test(lower)) return true
  // "said nothing of the 40 boats", "said so on Monday"
  if (/^(?:so|nothing|little|much)$/.test(lower)) return /^(?:of|about|to|in|on|at|when|and)$/.test(next)
  // "claims to have 40 boats"
  if (lower === 'to' && /^(?:claim(?:s|ed)?|expects?|estimates?)$/.test(tokens[at - 1]?.lower ?? ''))
    return false
  // "says about 40,000 people left"
  if (lower === 'about' && (tokens[at + 1]?.kind === 'number' || /^(?:an?|half)$/.test(next))) return false
  if (/^(?:of|about|with|from|for|into|as|by|against)$/.test(lower))
    return !/^(?:many|much|few|little)$/.test(next)
  if (!/^(?:on|in|at|to)$/.test(lower) || /^(?:least|most|about)$/.test(next)) return false
  return !tokens.slice(at, at + 10).some(({ lower: word }) => /^(?:that|it|he|she|they)$/.test(word))
}
