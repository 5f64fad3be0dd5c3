import { judges, tells } from './attribution'
import { adjunct, hasVerb, opensNoun } from './clause-words'
import type { FactWords } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import { articles, isCapital, quoteMark } from './source-phrase'
import type { Token } from './tokens'

// Whom one says something to; whom one expects to do it is another thing.
const listens = /^(?:sa(?:id|ys)|wr[io]te|expl|compl|confi|admi|anno|re[ps])/

const isStop = (token: Token | undefined): boolean =>
  token === undefined || /^[,.;:!?)”"—–]$/.test(token.text)

/** Behind whom it is told to and when: "told the paper on Monday that …", "told the Voice of Orlo …". */
export function behindListener(tokens: readonly Token[], end: number): number {
  const told = tells.test(tokens[end - 1]?.lower ?? '')
  if (told || adjunct.test(tokens[end]?.lower ?? '') || isCapital(tokens[end])) {
    // "told some thousand teachers who had come to the lawn that …"
    const isTelling = tokens.slice(end, end + 8).some(({ lower }) => lower === 'who')
    const that = tokens.slice(end, end + (isTelling ? 16 : 10)).findIndex(
      ({ lower }, at) =>
        /^(?:that|said)$/.test(lower) ||
        // "on Monday, 28 April, that"
        (lower === ',' && !tokens.slice(end + at - 2, end + at + 2).some(({ kind }) => kind === 'number')),
    )
    if (tokens[end + that]?.lower === 'that') return end + that + 1
  }
  // "announced Friday the quay would be shut", "said in a statement Thursday night they …"
  const inNote =
    /^(?:in|on)$/.test(tokens[end]?.lower ?? '') && /^(?:an?|its)$/.test(tokens[end + 1]?.lower ?? '')
  let behind = inNote ? end + 3 : end
  while (/.day$|^(?:morning|afternoon|evening|night)$/.test(tokens[behind]?.text ?? '')) behind++
  if (behind > end && (opensNoun(tokens[behind]) || tokens[behind]?.lower === 'that')) return behind
  if (!told) return end
  // "told the jury Lee stood over her": a hearer of one word ends there.
  const hasArticle = articles.test(tokens[end]?.lower ?? '')
  if (hasArticle && !isCapital(tokens[end + 1])) return end + 2
  let at = hasArticle ? end + 1 : end
  while (isCapital(tokens[at]) || (/^(?:of|for)$/.test(tokens[at]?.lower ?? '') && isCapital(tokens[at + 1])))
    at++
  // "told Ruiz Line captains he wants"
  if (opensNoun(tokens[at + 1]) && /^\p{Lower}+s$/u.test(tokens[at]?.text ?? '')) at++
  return Math.max(at, end + 1)
}

/** "Asked about it, she said: “…”", "When asked, Lee said, “…”", "she answered “no” to it": what is said comes behind. */
function opensSpeech(tokens: readonly Token[], at: number): boolean {
  const { text = '', start = 0 } = tokens[at] ?? {}
  if (text === ',') return quoteMark.test(tokens[at + 1]?.text ?? '')
  return text === ':' || (quoteMark.test(text) && start > (tokens[at - 1]?.end ?? 0))
}

/** "…, Lee said." or "…, Lee said on Monday, marking …": nothing that is said stands behind. */
export function isTrailing(
  tokens: readonly Token[],
  { first, end }: TokenSpan,
  { dayParts, calendar }: FactWords,
): boolean {
  const verb = tokens[end - 1]?.lower ?? ''
  // "a sailor called Tom Reed"
  if (!/^[,"”»—–]$/.test(tokens[first - 1]?.text ?? '') || judges.test(verb)) return false
  const told = tells.test(verb)
  // "…, a guard told the paper.", "…, Lee told The Harbor Post last month in Orlo."
  const stop = end + (told ? tokens.slice(end, end + 5).findIndex(isStop) : 0)
  const at = told ? (stop < end ? behindListener(tokens, end) : stop) : end
  const next = tokens[at]
  // "her mother told her enough was enough"
  if (opensSpeech(tokens, at) || (told && hasVerb(tokens.slice(end, stop)))) return false
  if (next === undefined || isStop(next)) return true
  const day = [calendar.weekdays, calendar.months, dayParts].some((all) => all.has(next.lower))
  // "told viewers watching from home", but "expected to be met with silence"
  const isNoClause = adjunct.test(next.lower) || (told && next.lower.endsWith('ing'))
  if (!(day || isNoClause) || (next.lower === 'to' && !listens.test(verb))) return false
  // "…, the ministry said on Monday that 40 …"
  const closes = tokens.slice(at, at + 9).find((token) => isStop(token) || token.lower === 'that')
  return closes ? isStop(closes) : at + 9 > tokens.length || !day
}
