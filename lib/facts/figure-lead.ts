import { isNewClause } from './clause-of'
import type { FactWords } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import type { Token } from './tokens'

// The words nearest to a number tell what it is about; further back stands another clause.
const longestContext = 12

// A closing mark is stepped over: "the right to use “We” for $6 million".
const clauseMark = /^[;:.!?()"“„«—–]$/
// A clause shorter than this tells nothing by itself: its neighbour is taken along.
const fewestWords = 6
// Another figure is told by itself; a year is none.
const otherFigure = /^(?!(?:19|20)\d\d$)\d/

const longLeadIns =
  /^(?:with|from|into|over|about|been|were|have|than|that|which|after|before|around|nearly)$/

/** Small words that only lead to the number; a verb before it belongs to what is told: "Turnout fell". */
const leadsIn = (token: Token | undefined, words: FactWords): boolean =>
  token !== undefined &&
  words.stops.has(token.lower) &&
  (token.lower.length <= 3 ||
    (words.english ? longLeadIns.test(token.lower) : words.governs.has(token.lower)))

const isUnit = ({ lower = '' }: Partial<Token> = {}, words: FactWords): boolean =>
  [words.scales, words.percent, words.units, words.currencies].some((names) => names.has(lower))

// More words in brackets are a remark.
const inBrackets = 6

const lastOpen = (tokens: readonly Token[], close: number): number =>
  tokens.findLastIndex(({ text }, at) => at < close && at >= close - inBrackets && text === '(')

/** What leads to the number: "Sales rose 3.1 percent", "abducting around 250". A clause, no name for what is counted. */
export function leadBefore(tokens: readonly Token[], index: number, words: FactWords): TokenSpan | null {
  // "higher pay: $18", "kerosene (12.8%)"
  const opener = /^[:(]$/.test(tokens[index - 1]?.text ?? '') ? 1 : 0
  let first = index - opener
  let quoted = false
  while (first > 0 && index - first < longestContext) {
    const token = tokens[first - 1]
    if (token === undefined) break
    // "the right to use “We” for $6 million"
    const isQuoted = token.text === '”' || (quoted && token.text === '“')
    // "the Orlo club, which gave $5 million", "the club, based in Orlo, gave $5 million"
    const goesOn = index - first < fewestWords && /^(?:,|which|who)$/.test(token.lower)
    // "the Orlo Guard (OG) with over $4 billion"
    const open = token.text === ')' && opener === 0 ? lastOpen(tokens, first - 1) : -1
    if (open > 0) first = open + 1
    else if (isQuoted) quoted = token.text === '”'
    else if (clauseMark.test(token.text) || (!goesOn && isNewClause(token)) || token.lower === 'that') break
    if (otherFigure.test(token.text)) {
      let own = first
      while (isUnit(tokens[own], words)) own++
      if (index - own > fewestWords) {
        first = own
        break
      }
    }
    // "Lang said on Tuesday it would pay $55 million"
    if (words.english !== undefined && index - first > 1 && /^(?:said|says|added)$/.test(token.lower)) {
      while (leadsIn(tokens[first], words)) first++
      break
    }
    first--
    // A full stop is missing: "four times the usual grant The group wants $2.6 million".
    if (token.text === 'The') break
  }
  let end = index - opener
  while (end > first && (leadsIn(tokens[end - 1], words) || tokens[end - 1]?.text === ',')) end--
  while (first < end && leadsIn(tokens[first], words)) first++
  // "8.8 million fans, well above 6 million"
  const isRest = () => tokens[first - 1]?.kind === 'number' && isUnit(tokens[first], words)
  while (first < end && (tokens[first]?.kind !== 'word' || isRest())) first++
  const says = tokens
    .slice(first, end)
    .some((token) => /^\p{Alpha}{3,}$/u.test(token.text) && !words.pronouns.has(token.lower))
  return says ? { first, end } : null
}
