import type { FactWords } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import type { Token } from './tokens'

// A noun phrase of news is seldom longer; what is longer reads badly beside a big numeral.
const longestPhrase = 6
const longestContext = 7

export interface CountedOptions {
  readonly unit: boolean
  readonly compound: boolean
  readonly text: string
}

const plural = /(?:[^s]s|people|men|women|children|police|officials|staff|personnel|troops|youths)$/

const skipArticle = (tokens: readonly Token[], index: number): number =>
  /^(?:the|its|their|a|an|this|that)$/.test(tokens[index]?.lower ?? '') ? index + 1 : index

const isLower = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Ll}/u.test(token.text)

function phraseEnd(tokens: readonly Token[], from: number, words: FactWords): number {
  let end = from
  let headed = false
  while (end < tokens.length && end - from < longestPhrase) {
    const token = tokens[end]
    if (token === undefined || token.kind === 'mark' || words.stops.has(token.lower)) break
    if (token.kind === 'number') break
    if (headed && /^[^-]+(?:ed|ing)$/.test(token.lower)) break
    if (headed && words.participles.has(token.lower)) break
    headed ||= plural.test(token.lower) && /^\p{Ll}/u.test(token.text)
    end++
  }
  return end
}

/** "people … were killed": the verb that says what happened to those counted belongs to the phrase. */
function withParticiple(tokens: readonly Token[], end: number, words: FactWords): number {
  let at = end
  while (at - end < 4 && words.auxiliaries.has(tokens[at]?.lower ?? '')) at++
  const verb = tokens[at]
  return verb && words.participles.has(verb.lower) ? at + 1 : end
}

/** The noun phrase behind the number, "of …" included. */
export function countedAfter(
  tokens: readonly Token[],
  index: number,
  words: FactWords,
  options: CountedOptions,
): TokenSpan | null {
  let from = index
  const joint = options.unit ? words.unitJoins : words.joins
  if (options.unit && joint.has(tokens[from]?.lower ?? '') && isLower(tokens[from + 1])) {
    // "$32 billion in the first eight months": a time, not what the money is for.
    const time = tokens
      .slice(from + 1, phraseEnd(tokens, skipArticle(tokens, from + 1), words))
      .some((token) => words.dateUnits.has(token.lower) || /^(?:period|quarter|season)$/.test(token.lower))
    if (time) return null
    from++
  }
  if (!options.unit && words.joins.has(tokens[from]?.lower ?? '')) {
    // "four of the members", "160 of them"
    from++
  }
  while (
    from > index &&
    /^(?:the|its|their|his|her|those|these|den|der|die|les|des|los|las)$/.test(tokens[from]?.lower ?? '')
  )
    from++
  let end = phraseEnd(tokens, from, words)
  if (words.capitalNouns) {
    while (end > from && !/^\p{Lu}/u.test(tokens[end - 1]?.text ?? '')) end--
  }
  if (end === from) {
    const verb = withParticiple(tokens, index, words)
    return verb > index && !options.unit ? { first: index, end: verb } : null
  }
  if (!options.unit && words.joins.has(tokens[end]?.lower ?? '')) {
    const skip = /^(?:the|its|their|a|an)$/.test(tokens[end + 1]?.lower ?? '') ? 2 : 1
    const more = phraseEnd(tokens, end + skip, words)
    if (more > end + skip) end = more
  }
  return { first: from, end: options.unit ? end : withParticiple(tokens, end, words) }
}

const clauseMark = /^[;:.!?()"“”„«»—–]$/

const longLeadIns =
  /^(?:with|from|into|over|about|been|were|have|than|that|which|after|before|around|nearly|durch|nach|über|unter|avec|dans|pour|desde|hasta|para|della|dalla|voor|naar|noch)$/

/** Small words that only lead to the number; a verb before it belongs to what is told: "Turnout fell". */
const leadsIn = (token: Token | undefined, words: FactWords): boolean =>
  token !== undefined &&
  words.stops.has(token.lower) &&
  (token.lower.length <= 3 || longLeadIns.test(token.lower))

/** With nothing behind the number, what leads to it: "Sales rose 3.1 percent", "abducting around 250". */
export function countedBefore(tokens: readonly Token[], index: number, words: FactWords): TokenSpan | null {
  let first = index
  while (first > 0 && index - first < longestContext) {
    const token = tokens[first - 1]
    if (token === undefined || clauseMark.test(token.text) || token.text === ',') break
    if (/^(?:and|but|while|that|und|aber|et|mais|y|pero|e|ma|en|maar)$/.test(token.lower)) break
    first--
  }
  let end = index
  while (end > first && leadsIn(tokens[end - 1], words)) end--
  while (first < end && leadsIn(tokens[first], words)) first++
  while (first < end && tokens[first]?.kind !== 'word') first++
  const says = tokens
    .slice(first, end)
    .some((token) => /^\p{L}{3,}$/u.test(token.text) && !words.pronouns.has(token.lower))
  return says ? { first, end } : null
}
