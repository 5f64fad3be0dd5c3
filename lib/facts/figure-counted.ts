import type { FactWords } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import type { Token } from './tokens'

// A noun phrase of news is seldom longer; what is longer reads badly beside a big numeral.
const longestPhrase = 6

/** Nouns that are many by their ending, or without one. */
export const plural = /(?:[^s]s|people|men|women|children|police|officials|staff|personnel|troops|youths)$/

const skipArticle = (tokens: readonly Token[], index: number): number =>
  /^(?:the|its|their|a|an|this|that)$/.test(tokens[index]?.lower ?? '') ? index + 1 : index

const isLower = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Ll}/u.test(token.text)

// "at least 180 closer", "19 feet deep", "fifteen late": what a phrase may hold and can't end with. Alone behind the numeral it would read as a noun.
const noHead =
  /^(?:closer|nearer|further|farther|longer|shorter|higher|lower|bigger|larger|smaller|greater|better|worse|older|younger|faster|slower|cheaper|hotter|colder|sooner|late|early|deep|long|wide|tall|high|thick|heavy|square|round|flat|straight|home|past|abroad|alive|worth|running|going|will|would|different|fewer)$/

function phraseEnd(tokens: readonly Token[], from: number, words: FactWords): number {
  let end = from
  let [headed, named] = [false, false]
  while (end < tokens.length && end - from < longestPhrase) {
    const token = tokens[end]
    if (token === undefined || token.kind === 'mark' || words.stops.has(token.lower)) break
    if (token.kind === 'number') break
    // "two Democrats walked out", "five children Neil raised": behind its head a phrase has no verb and no name.
    if ((headed || named) && /^[^-]+(?:ed|ing)$/.test(token.lower)) break
    if (headed && (words.participles.has(token.lower) || (!words.capitalNouns && !isLower(token)))) break
    headed ||= plural.test(token.lower) && isLower(token)
    named = plural.test(token.lower)
    end++
  }
  return end
}

/** "24 hours called", "42 per cent housed", "20 minutes talking": alone behind a number an English word of these endings is a verb; without a unit -ing may go on ("seven ruling and opposition leaders"). */
const isVerb = (token: Token | undefined, words: FactWords, hasUnit: boolean): boolean =>
  token !== undefined &&
  words.decimal === '.' &&
  (hasUnit ? /^\p{Ll}[^-]+(?:ed|ing)$/u : /^\p{Ll}[^-]+ed$/u).test(token.text) &&
  !words.participles.has(token.lower)

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
  hasUnit: boolean,
): TokenSpan | null {
  // "£5,000 worth of clothes"
  let from = hasUnit && tokens[index]?.lower === 'worth' ? index + 1 : index
  const joint = hasUnit ? words.unitJoins : words.joins
  if (hasUnit && joint.has(tokens[from]?.lower ?? '') && isLower(tokens[from + 1])) {
    // "$32 billion in the first eight months": a time, not what the money is for.
    const time = tokens
      .slice(from + 1, phraseEnd(tokens, skipArticle(tokens, from + 1), words))
      .some((token) => words.dateUnits.has(token.lower) || /^(?:period|quarter|season)$/.test(token.lower))
    if (time) return null
    from++
  }
  if (!hasUnit && words.joins.has(tokens[from]?.lower ?? '')) {
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
  while (end > from && noHead.test(tokens[end - 1]?.lower ?? '')) end--
  if (end === index + 1 && isVerb(tokens[index], words, hasUnit)) end = from
  if (end === from) {
    const verb = withParticiple(tokens, index, words)
    return verb > index && !hasUnit ? { first: index, end: verb } : null
  }
  if (!hasUnit && words.joins.has(tokens[end]?.lower ?? '')) {
    const skip = /^(?:the|its|their|a|an)$/.test(tokens[end + 1]?.lower ?? '') ? 2 : 1
    const more = phraseEnd(tokens, end + skip, words)
    if (more > end + skip) end = more
  }
  return { first: from, end: hasUnit ? end : withParticiple(tokens, end, words) }
}
