import { type FactWords, set } from './fact-words'
import { isNoClause } from './no-clause'
import type { Reporting } from './reporting'
import { canVouch, doesVouch, reckons } from './reporting-verbs'
import { documents, isCapital, phraseAfter } from './source-phrase'
import type { Token } from './tokens'

const goesOnSaying = set('saying|adding|claiming|noting|warning|arguing|insisting')

const asked = /^(?:polls?|surveys?)$/
// Words to the verb of whom a document is by.
const ownReach = 6
const authors = /^(?:researchers|authors|scientists|team|investigators|analysts|they|we|i)$/

/** "In a Harbor Institute poll, …", "by some estimates", "…, per Reuters": behind the preposition. */
function behindIn(tokens: readonly Token[], index: number, words: FactWords): number | null {
  const lower = tokens[index]?.lower ?? ''
  if (lower === 'per' && tokens[index - 1]?.text === ',' && isCapital(tokens[index + 1])) return index + 1
  if (lower !== 'by' && !(/^(?:in|via)$/.test(lower) && index === 0)) return null
  const span = phraseAfter(tokens, index + 1, words)
  if (!span) return null
  // "In a paper, the researchers used a cohort of 40": they tell of their own work. "In a letter to the council, Lee said 40": it is Lee who does.
  const comma = tokens.findIndex(({ text }) => text === ',')
  const doers = tokens.slice(comma + 1, comma + ownReach)
  // "In a study of 40 boats", but "in the wake of data breaches"
  const of = tokens.findIndex((token, at) => at > span.first && token.lower === 'of')
  const head = tokens.slice(span.first, of < 0 ? span.end : Math.min(of, span.end))
  const isAsked = head.some((token) => asked.test(token.lower))
  const isTheirs = (at: number) =>
    tokens[at]?.text === ',' && tokens.slice(at + 1, at + 3).some((token) => authors.test(token.lower))
  const isOwn =
    /^(?:its|his|her|their)$/.test(tokens[1]?.lower ?? '') ||
    tokens.some((_, at) => isTheirs(at)) ||
    (!isAsked && doers.some((token, at) => at > 0 && words.said.has(token.lower)))
  if (lower === 'in' && isOwn) return null
  // "In the researchers’ trials" tells what they saw.
  const tells = lower === 'by' ? /^(?:estimate|account|count)s?$/ : documents
  return head.some(({ lower: word }) => tells.test(word) && !/chers$/.test(word)) ? index + 1 : null
}

const toldOf =
  /^(?:announced|calculated|compiled|confirmed|counted|estimated|forecast|predicted|projected|provided|published|put|released|reported|shared|valued)$/
const opensClause = /^(?:[,;:()–—“”"]|that|which|who|while|but|because|if|when|said|says)$/
const longestTelling = 8

/** "40 homes were lost, put at $5 million by the insurer", "the 5 percent tax announced by Lee". */
function toldBy(tokens: readonly Token[], index: number) {
  if (tokens[index]?.lower !== 'by' || /day$/.test(tokens[index + 1]?.lower ?? '')) return null
  const opens = tokens.findLastIndex(({ lower }, at) => at < index && opensClause.test(lower))
  const verb = tokens.findLastIndex(({ lower }, at) => at < index && toldOf.test(lower))
  return verb > opens && index - verb < longestTelling ? { first: opens + 1, end: index } : null
}

export const englishReporting: Reporting<FactWords> = {
  cues: ['by', 'in', 'via', ...goesOnSaying, ...reckons],
  goesOnSaying,
  behindIn,
  toldBy,
  canVouch,
  doesVouch,
  isNoClause,
}
