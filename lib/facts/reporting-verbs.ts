import { isSaying, judges } from './attribution'
import { joint } from './clause-of'
import { finite } from './clause-words'
import { type FactWords, set, toldForms } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import { pastTense } from './past-tense'
import { documents, isCapital } from './source-phrase'
import type { Token } from './tokens'

// After the classes say, advise and conjecture of VerbNet (37.7, 37.9, 29.5): https://verbs.colorado.edu/verbnet/
// Who asks, calls or shares says something, but vouches for a number in the rest of the sentence only where "that" follows.
// Both by how the verbs begin.
const needsThat =
  /^(?:understands|highl|ask|demand|recall|shar|post|read|point|agree|quot|promis|wonder|respon|answer|shout)/
// "Zinc adds shine", "the novel reveals a plot": such a verb says something where a clause follows, or before it.
const needsClause =
  /^(?:add|claimed|wr[io]t|fears|maint|contin|observ|expl|declar|stress|emph|underl|reveal|th[io]|conce|acknow|admit|recount|conclu|warn.|vow|disclos|reiter)/
const opensClause = /^(?:that|to|how|why|what|if|he|she|it|they|there|we)$/

/** "explained that …", "revealed the firm lost 40 jobs", "claimed 40 were hurt"; "explained the rules to 40 children" has no verb. */
function isClause(tokens: readonly Token[], at: number): boolean {
  const { kind, lower = '' } = tokens[at] ?? {}
  if (opensClause.test(lower)) return true
  const reach = /^(?:his|her|their|its|the|an?)$/.test(lower) ? 12 : kind === 'number' ? 8 : 4
  const stop = tokens.findIndex(
    (token, index) => index > at && (token.kind === 'mark' || joint.test(token.lower)),
  )
  const rest = tokens.slice(at + 1, Math.min(at + reach, stop < 0 ? tokens.length : stop))
  if (/^(?:on|in|late|last|earlier)$/.test(lower)) return rest.some(({ lower: word }) => word === 'that')
  return rest.some(({ lower: word }) => finite.test(word))
}
// "A Reuters report" is no verb; "residents say" is.
const bases =
  'report|claim|estimate|say|allege|forecast|show|find|indicate|reveal|suggest|expect|believe|think|predict|accuse|argue|warn|insist|reckon|contend|counter'
const baseForms = set(bases)
// Besides the verbs of saying: what a bank or a survey does with a number.
export const reckons = set(
  `${toldForms(`${bases}|maintain|highlight|inform|project`)}|${bases}|understands|fears|suggesting|showing|found|indicating|states|counted|put|puts|sees|has|had|warning|predicting|forecasting|expecting|projecting|estimating`,
)
// Only what is written or counted does so; where "that" follows, who finds it, and who shows it by name: a photo or a year tells nothing.
const needsDocument = /^(?:show|f[io]u?nd|indicat|states|counted|suggest(?!ed)|ha[sd]$)/
const many = /s$|^(?:will|police|media|people|they|we|who|also|data|now|have|has|had|,)$/
const isBe = (token: Token | undefined): boolean =>
  /^(?:is|are|was|were|be|been|being)$/.test(token?.lower ?? '')

/** Whether a word can be the verb by which somebody vouches for what the sentence tells. */
export function canVouch(tokens: readonly Token[], index: number, words: FactWords): boolean {
  const lower = tokens[index]?.lower ?? ''
  // "…, suggesting that 40 had left": what somebody found before suggests it; "collision warning", "has not said", "you should expect".
  const before = tokens[index - 1]
  if (/^(?:not|never|should|could|can|might|may|must)$|n't$/.test(before?.text ?? '')) return false
  const that = tokens[index + 1]?.lower === 'that'
  if (/^(?:predict|forecast|expect|project)ing$/.test(lower) && isBe(before)) return true
  if (/ing$/.test(lower) && (before?.text === ',' || !(that || needsDocument.test(lower)))) return false
  // "has 40 projects intended to run", "claims made in court": a noun.
  const next = tokens[index + 1]?.lower ?? ''
  if (/[^s]s$/.test(lower) && /^\p{Lower}{3,}ed$/u.test(next)) return false
  // "the census report indicates"
  if (baseForms.has(lower) && (words.said.has(next) || reckons.has(next))) return false
  // "various reports have told", but "which Lee claims is"
  const isNoun =
    /^(?:claim|report|estimate|project|forecast)s$/.test(lower) && !(index > 1 && isCapital(before))
  // "a newly insured claims database", "initial reports said"
  const isRun = words.said.has(next) || (/^\p{Lower}+ed$/u.test(before?.text ?? '') && next !== 'that')
  if (isNoun && (isRun || finite.test(next) || pastTense.test(next))) return false
  // "the survey has Lee at 39 percent"
  if (/^(?:puts?|sees|has|had)$/.test(lower))
    return tokens
      .slice(index, index + 8)
      .some(
        ({ lower: word }, at) =>
          word === 'at' && !/^(?:least|most)$/.test(tokens[index + at + 1]?.lower ?? ''),
      )
  return isSaying(tokens, index, words, reckons)
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
  const own = tokens.slice(first, end)
  if (needsThat.test(lower) || judges.test(lower)) return that || isBehind
  if (needsClause.test(lower) && !isBehind && !isClause(tokens, verb + 1)) return false
  if (baseForms.has(lower)) {
    // "figures from the ministry show"
    const head = own.findIndex(({ lower: word }, at) => at > 0 && /^(?:of|from|by)$/.test(word))
    if (![tokens[verb - 1], own.at(head < 0 ? -1 : head - 1)].some((token) => many.test(token?.lower ?? '')))
      return false
  }
  const isNamed = isCapital(own[0]) && isCapital(own.at(-1))
  return (
    !needsDocument.test(lower) ||
    (that && (isNamed || /^f/.test(lower))) ||
    own.some((token) => documents.test(token.lower))
  )
}
