import { currencyBefore } from './currency'
import type { FactWords } from './fact-words'
import type { TokenSpan } from './figure-hedge'
import { isLower, phraseEnd, plural, skipDeterminers } from './noun-phrase'
import { pastTense } from './past-tense'
import { readNumber } from './read-number'
import { isCapital } from './source-phrase'
import type { Token } from './tokens'

// More of what is told of a figure reads badly beside it.
const longestTail = 7

/** "24 hours called", "42 per cent housed", "20 minutes talking": alone behind a number an English word of these endings is a verb; without a unit -ing may go on ("seven ruling and opposition leaders"). */
const isVerb = (token: Token | undefined, words: FactWords, hasUnit: boolean): boolean =>
  token !== undefined &&
  words.english !== undefined &&
  (hasUnit ? /^\p{Lower}[^-]+(?:ed|ing)$/u : /^\p{Lower}[^-]+ed$/u).test(token.text) &&
  !words.participles.has(token.lower)

/** "people … were killed": the verb that says what happened to those counted belongs to the phrase. */
function withParticiple(tokens: readonly Token[], end: number, words: FactWords): number {
  let at = end
  while (at - end < 4 && words.auxiliaries.has(tokens[at]?.lower ?? '')) at++
  const verb = tokens[at]
  // "a study in 40 people found that"
  const reports = tokens[at + 1]?.lower === 'that'
  if (verb && !reports && words.participles.has(verb.lower)) return at + 1
  return words.english?.behindPeople(tokens, end, words) ?? end
}

/** Behind the conversion of "12-acre (4.9-hectare) yard". */
export function skipConversion(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.text !== '(' || tokens[index + 1]?.kind !== 'number') return index
  const close = tokens.findIndex((token, at) => at > index && at < index + 8 && token.text === ')')
  return close < 0 ? index : close + 1
}

/** Behind "of the" of "2,500 of the 6,000 workers", "nine of 11 games", the number included. */
function skipPart(tokens: readonly Token[], index: number, words: FactWords): number {
  const at = skipDeterminers(tokens, index)
  const money = currencyBefore(tokens, at, words)
  const from = money?.end ?? at
  // "seven of the top 20 apps", "90 of the town's 400 homes"
  const isLed = at > index || /['’]s$/.test(tokens[at]?.text ?? '')
  const number =
    readNumber(tokens, from, words, money !== null) ??
    (isLed ? readNumber(tokens, from + 1, words, false) : null)
  // "10% of the $74 billion in fees"
  const isOf = money !== null && words.unitJoins.has(tokens[number?.end ?? from]?.lower ?? '')
  const end = number && (isOf ? skipDeterminers(tokens, number.end + 1) : number.end)
  return end && number.value > 1 && tokens[end]?.kind === 'word' ? end : index
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
  // "$5 million a year in aid"
  const isRate = /^(?:an?|per|each|every)$/.test(tokens[from]?.lower ?? '')
  if (hasUnit && isRate && words.unitJoins.has(tokens[from + 2]?.lower ?? '')) from += 2
  // "three “body types”"
  else if (/^["“‘]$/.test(tokens[from]?.text ?? '') && isLower(tokens[from + 1])) from++
  const joint = hasUnit ? words.unitJoins : words.joins
  const lower = tokens[from]?.lower ?? ''
  if (hasUnit && joint.has(lower) && (lower === 'of' || isLower(tokens[from + 1]))) {
    // "$5 billion in the first two quarters", "€40 million in the north": a time or a place, not what the money is for.
    const noun = skipDeterminers(tokens, from + 1)
    // "80% of the time"
    const isOf = lower === 'of'
    const time = tokens
      .slice(from + 1, phraseEnd(tokens, noun, words, hasUnit))
      .some(
        (token) =>
          words.units.has(token.lower) ||
          /^(?:period|quarter|terms|span|trad(?:e|ing)|after-hours|time)$/.test(token.lower),
      )
    // "$40 million in all", "of the total spent"; "of the total debt"
    const last = tokens[noun + 1]
    const all =
      /^(?:all|total)$/.test(tokens[noun]?.lower ?? '') &&
      !(isLower(last) && !/ed$/.test(last?.lower ?? '') && !words.stops.has(last?.lower ?? ''))
    if ((time && !isOf) || all || (lower === 'in' && noun > from + 1 && !isLower(tokens[noun]))) return null
    from++
  }
  // "four of the members", "160 of them"
  if (!hasUnit && words.joins.has(lower)) from++
  if (from > index) from = skipPart(tokens, from, words)
  // "25% of whom have a diploma", "two of which sank"
  if (from > index && /^(?:whom|which|them|us)$/.test(tokens[from]?.lower ?? '')) {
    return predicateFrom(tokens, from + 1, words)
  }
  // "2,000 more nurses"
  if (!hasUnit && /^(?:more|fewer)$/.test(tokens[from]?.lower ?? '')) from++
  // "four times the allotment"
  const times = tokens[index - 1]?.lower === 'times' && /^(?:the|its|their|his|her)$/.test(lower)
  if (from > index || times) from = skipDeterminers(tokens, from)
  // "20 two-room flats"
  if (words.numbers.has(tokens[from]?.lower ?? '') && tokens[from + 1]?.text === '-') from += 2
  let end = phraseEnd(tokens, from, words, hasUnit)
  if (words.capitalNouns) {
    while (end > from && !isCapital(tokens[end - 1])) end--
  }
  while (end > from && words.english?.noHead.test(tokens[end - 1]?.lower ?? '')) end--
  // "two powers seek", "20 percent of votes failed": what is many ends the noun.
  if (words.english !== undefined) {
    const last = tokens.slice(from, end).findLastIndex(({ lower: word }) => plural.test(word)) + from
    const next = tokens[last + 1]?.lower ?? ''
    if (last >= from && (!hasUnit || /(?:ed|ing)$/.test(next) || pastTense.test(next))) end = last + 1
  }
  if (end === index + 1 && isVerb(tokens[index], words, hasUnit)) end = from
  if (end === from) {
    const verb = withParticiple(tokens, index, words)
    return verb > index && !hasUnit ? { first: index, end: verb } : null
  }
  if (!hasUnit && words.joins.has(tokens[end]?.lower ?? '')) {
    const skip = skipDeterminers(tokens, end + 1)
    const more = phraseEnd(tokens, skip, words, hasUnit)
    if (more > skip) end = more
  }
  return { first: from, end: hasUnit ? end : withParticiple(tokens, end, words) }
}

/** What is told of a figure that says nothing of itself, or what it measures by: "Fifteen percent said they would stay", "$5,000 higher than the old model", "9 km from the shore". */
export function predicateFrom(tokens: readonly Token[], first: number, words: FactWords): TokenSpan | null {
  if (tokens[first]?.lower === 'ago') return null
  let end = first
  while (end - first < longestTail && tokens[end]?.kind === 'word') end++
  // "à 2,1 % sur un an", "met 3 procent omhoog": where a verb can't be told from other words, one of two and no small one.
  if (words.english === undefined && (end - first < 2 || words.stops.has(tokens[first]?.lower ?? '')))
    return null
  return tokens.slice(first, end).some(({ lower }) => !words.stops.has(lower)) ? { first, end } : null
}
