import { isSaying } from './attribution'
import { type FactWords, set } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import { documents, headEnd, isCapital } from './source-phrase'
import type { Token } from './tokens'

// After the classes say, advise and conjecture of VerbNet (37.7, 37.9, 29.5): https://verbs.colorado.edu/verbnet/
// Who asks, calls or shares says something, but vouches for a number in the rest of the sentence only where "that" follows.
const needsThat =
  /^(?:ask(?:s|ed)|call(?:s|ed|ing)|condemn(?:ed|ing)|criti[a-z]+|slam[a-z]+|prais[a-z]+|hail[a-z]+|brand[a-z]+|dub[a-z]+|label[a-z]+|demanded|recall(?:s|ed)|shared|posted|reads?|pointed|agreed|quoted|urge[sd]|promised|describ(?:es|ed|ing)|wondered|denounc(?:ed|ing)|responded|answered|shouted)$/
// "Zinc adds shine", "the novel reveals a plot": such a verb says something where a clause follows, or before it.
const needsClause =
  /^(?:add(?:s|ed)|continue[sd]|observed|explain(?:s|ed)|declare[sd]|stress(?:es|ed)|emphasi[sz]ed|underlined|reveal(?:s|ed)|think|thinks|thought|conced(?:es|ed)|acknowledged|admit(?:s|ted)|show(?:s|ed)|recounted|concluded|warn(?:s|ed)|vowed|disclosed|reiterate[sd])$/
const opensClause = /^(?:that|how|why|what|if|he|she|it|they|there|we|his|her|their|its|the|an?)$/
// Besides the verbs of saying: what a bank or a survey does with a number.
export const reckons = set(
  'expect|expects|expected|believe|think|predict|accuse|accuses|forecast|forecasts|projects|projected|suggest|suggests|suggesting|show|shows|showed|showing|found|finds|indicate|indicates|indicated|indicating|states|highlights|highlighted|informs|informed|counted|put|puts|has|had|saying|warning|predicting|estimating',
)
// Without "that" behind them only what is written or counted does so.
const needsDocument =
  /^(?:show(?:s|ed|ing)?|found|finds|indicat(?:es?|ed|ing)|states|counted|suggest(?:s|ing)?|has|had)$/
// "A Reuters report" is no verb; "residents say" is.
const baseForm =
  /^(?:report|claim|estimate|say|allege|forecast|show|find|indicate|suggest|expect|believe|think|predict|accuse)$/
const many = /s$|^(?:police|media|people|they|we|who|also|data|now|have|has|had|,)$/
export const isBe = (token: Token | undefined): boolean =>
  /^(?:is|are|was|were|be|been|being)$/.test(token?.lower ?? '')

/** Whether a word can be the verb by which somebody vouches for what the sentence tells. */
export function canVouch(tokens: readonly Token[], index: number, words: FactWords): boolean {
  const lower = tokens[index]?.lower ?? ''
  if (words.decimal !== '.') return isSaying(tokens, index, words)
  // "…, suggesting that 40 had left": what somebody found before suggests it; "collision warning", "has not said".
  const before = tokens[index - 1]
  if (/^(?:not|never)$|n't$/.test(before?.lower ?? '')) return false
  const that = tokens[index + 1]?.lower === 'that'
  if (/ing$/.test(lower) && (before?.text === ',' || !(that || needsDocument.test(lower)))) return false
  // "the survey has Lee at 39 percent"
  if (/^(?:puts?|has|had)$/.test(lower))
    return tokens.slice(index, index + 8).some((token) => token.lower === 'at')
  return isSaying(tokens, index, words) || (reckons.has(lower) && !isBe(before))
}

/** Whether the verb makes its subject vouch for a number in the rest of the sentence, and is one. English. */
export function doesVouch(
  tokens: readonly Token[],
  verb: number,
  { first, end }: TokenSpan,
  isBehind: boolean,
): boolean {
  const lower = tokens[verb]?.lower ?? ''
  const that = tokens[verb + 1]?.lower === 'that'
  if (needsThat.test(lower)) return that || isBehind
  if (needsClause.test(lower) && !isBehind && !opensClause.test(tokens[verb + 1]?.lower ?? '')) return false
  const last = tokens[end - 1]
  if (baseForm.test(lower)) {
    const heads = [verb, headEnd(tokens, { first, end })].map((at) => tokens[at - 1]?.lower ?? '')
    if (!heads.some((head) => many.test(head))) return false
  }
  return (
    !needsDocument.test(lower) ||
    (that && isCapital(last)) ||
    tokens.slice(first, end).some((token) => documents.test(token.lower))
  )
}
