import type { FactWords } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import { isCapital, phraseBefore, startOf } from './source-phrase'
import type { Token } from './tokens'

const relative = /^(?:[Ww]ho|[Ww]hich|that)$/
/** Whom a relative clause belongs to; "a clip in a film that says" leaves open which. */
function antecedentOf(tokens: readonly Token[], who: number, words: FactWords): TokenSpan | null {
  if (words.governs.has(tokens[who - 1]?.lower ?? '')) return null
  const end = tokens[who - 1]?.text === ',' ? who - 1 : who
  const span = phraseBefore(tokens, end, words)
  return span?.end === end ? span : null
}

/** Who stands before a verb of saying: "a clerk who asked not to be named said" is a clerk, "the firm, which says" the firm. */
export function subjectBefore(tokens: readonly Token[], verb: number, words: FactWords): TokenSpan | null {
  const own = relative.test(tokens[verb - 1]?.text ?? '') ? null : phraseBefore(tokens, verb, words)
  const head = own === null ? verb : startOf(tokens, own.first)
  if (own !== null && !relative.test(tokens[head - 1]?.text ?? '')) return own
  // "which prosecutors say": one noun, and it is theirs.
  if (own !== null && (isCapital(tokens[own.first]) || head < own.first || own.end === verb)) return own
  const who = head - 1
  if (!relative.test(tokens[who]?.text ?? '')) return own
  return antecedentOf(tokens, who, words)
}
