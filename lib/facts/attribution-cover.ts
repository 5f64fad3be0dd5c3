import { judges, tells } from './attribution'
import type { FactWords } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import { finite, pastTense, present } from './past-tense'
import { articles, isCapital, quoteMark } from './source-phrase'
import type { Token } from './tokens'

// What a sentence goes on with behind "…, Lee said" or "told the paper": a day or a place, no clause.
const adjunct = /^(?:on|in|at|late|early|during|by|via|to|before|after|earlier|last|recently|this|again)$/
// Whom one says something to; whom one expects to do it is another thing.
const listens = /^(?:sa(?:id|ys)|wr[io]te|expl|compl|confi|admi|anno|re[ps])/
const turns = /^(?:but|although|though|whereas)$/
const addsOn = /^(?:while|which|who)$/

const isStop = (token: Token | undefined): boolean =>
  token === undefined || /^[,.;:!?)”"—–]$/.test(token.text)

// Longer sentences are lists, and nobody says those.
const longestClause = 80

/** ", but the town …" turns to something else, "that A, but that B" goes on; ", while the town has 40 homes" is the paper's own word. */
function turnsAt(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  if (turns.test(lower)) return tokens[at + 1]?.lower !== 'that'
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
  { dayParts }: FactWords,
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
  const day = isCapital(next) || dayParts.has(next.lower)
  // "she expected to be met with silence"
  // "told viewers watching from home"
  if (
    !(day || adjunct.test(next.lower) || (told && next.lower.endsWith('ing'))) ||
    (next.lower === 'to' && !listens.test(verb))
  )
    return false
  // "…, the ministry said on Monday that 40 …"
  const closes = tokens.slice(at, at + 9).find((token) => isStop(token) || token.lower === 'that')
  return closes ? isStop(closes) : at + 9 > tokens.length || !day
}

/** Whether a word can open a clause of its own. */
export const opensNoun = (token: Token | undefined): boolean =>
  isCapital(token) ||
  token?.kind === 'number' ||
  articles.test(token?.lower ?? '') ||
  /^(?:(?:it|he|she|they|we|there)(?:'|$)|(?:th[ei]s[es]?|those|its|his|her|their|more|no|all|some)$)/.test(
    token?.lower ?? '',
  )

/** Behind whom it is told to and when: "told the paper on Monday that …", "told the Voice of Orlo …". */
function behindListener(tokens: readonly Token[], end: number): number {
  const told = tells.test(tokens[end - 1]?.lower ?? '')
  if (told || adjunct.test(tokens[end]?.lower ?? '') || isCapital(tokens[end])) {
    // "told some thousand teachers who had come to the lawn that …"
    const isTelling = tokens.slice(end, end + 8).some(({ lower }) => lower === 'who')
    const that = tokens
      .slice(end, end + (isTelling ? 16 : 10))
      .findIndex(({ lower }) => /^(?:that|,|said)$/.test(lower))
    if (tokens[end + that]?.lower === 'that') return end + that + 1
  }
  // "announced Friday the quay would be shut"
  let behind = end
  // "said in a statement Thursday night they …"
  if (
    /^(?:in|on)$/.test(tokens[end]?.lower ?? '') &&
    /^(?:an?|his|her|its)$/.test(tokens[end + 1]?.lower ?? '')
  )
    behind += 3
  while (/^\p{Lu}\p{Ll}+day$|^(?:morning|afternoon|evening|night)$/u.test(tokens[behind]?.text ?? ''))
    behind++
  if (behind > end && opensNoun(tokens[behind])) return behind
  if (!told) return end
  let at = articles.test(tokens[end]?.lower ?? '') ? end + 2 : end
  while (isCapital(tokens[at]) || (/^(?:of|for)$/.test(tokens[at]?.lower ?? '') && isCapital(tokens[at + 1])))
    at++
  return Math.max(at, end + 1)
}

/** What somebody says behind the verb that ends at `end`. */
export function coverBehind(tokens: readonly Token[], end: number, atComma: boolean): TokenSpan {
  const first = behindListener(tokens, end)
  return { first, end: clauseEnd(tokens, first, atComma) }
}

// "On Monday", "Before he left, Lee said, …": when, where or why, and nothing that is said.
export const isAdjunct =
  /^(?:on|in|at|by|for|from|with|during|under|despite|between|last|late|early|earlier)$/
/** What joins a clause to the one that tells. */
export const joins = /^(?:when|before|after|as|while|if|since|because|once|until|although|though|whereas)$/
export const hasVerb = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }) =>
      finite.test(lower) || pastTense.test(lower) || /ed$|^that$|['’](?:s|re|ve|ll|d|t)$/.test(lower),
  )

/** "Before he left", "But in Orlo": only a lead to what is said behind "…, Lee said, …". */
export function leadsIn(tokens: readonly Token[], from: number, end: number): boolean {
  const opens = tokens.slice(/^(?:but|and|yet)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from, end - 1)
  const opener = opens[0]?.lower ?? ''
  if (opens.some(({ text }) => text === ',')) return false
  const isVerb = ({ lower }: Token) => finite.test(lower) || pastTense.test(lower)
  return joins.test(opener) || (isAdjunct.test(opener) && !opens.some(isVerb))
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
