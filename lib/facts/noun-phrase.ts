import type { FactWords } from './fact-words'
import { type Token, touches } from './tokens'

// A noun phrase of news is seldom longer; what is longer reads badly beside a big numeral.
const longestPhrase = 6

/** Nouns that are many by their ending, or without one. */
export const plural =
  /(?:[^s]s|people|men|women|children|police|staff|personnel|crew|sheep|fish|\p{Alpha}*(?:deer|craft))$/u
const determiner = /^(?:all|the|its|their|his|her|those|these|an?|this|that|den|der|die|les|des|los|las)$/
// Verbs by the list of small words; behind a number they are many.
const nounAfterAll = /^(?:shows|works|needs|finds|lives|leaves)$/

const often = /^(?:dai|week|month|year|annual)ly$/

export const isLower = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lower}/u.test(token.text)

export const skipDeterminers = (tokens: readonly Token[], index: number): number => {
  let at = index
  while (determiner.test(tokens[at]?.lower ?? '')) at++
  return at
}

/** "18 northern and central counties", "six small, wooden boats": behind the joint stands the noun of what stands before it. */
function joinsAdjectives(tokens: readonly Token[], from: number, at: number, words: FactWords): boolean {
  const joint = tokens[at]?.lower
  if (at === from || !(joint === 'and' || (joint === ',' && isLower(tokens[at - 1])))) return false
  const behind = tokens.slice(at + 1, at + 4)
  const noun = behind.findIndex(
    ({ text }, index) => index > 0 && plural.test(text) && /^\p{Lower}/u.test(text),
  )
  return (
    noun > 0 &&
    !behind
      .slice(0, noun)
      .some(({ kind, lower }) => kind !== 'word' || words.stops.has(lower) || words.numbers.has(lower))
  )
}

/** Behind the noun phrase that begins at `from`. */
export function phraseEnd(
  tokens: readonly Token[],
  from: number,
  words: FactWords,
  hasUnit: boolean,
): number {
  let end = from
  let headed = false
  while (end < tokens.length && end - from < longestPhrase) {
    const token = tokens[end]
    if (token === undefined) break
    // "U.S. troops"
    const initials =
      token.text === '.' &&
      touches(tokens, end) &&
      /^\p{Upper}(?:\.\p{Upper})*$/u.test(tokens[end - 1]?.text ?? '')
    const joins = !headed && !hasUnit && joinsAdjectives(tokens, from, end, words)
    if (token.kind === 'mark' && !(initials && end > from) && !joins) break
    // "shows" and "monthly users" behind a number
    const behind = tokens[end + 1]?.lower ?? ''
    const many =
      !headed &&
      !hasUnit &&
      (nounAfterAll.test(token.lower) ||
        (often.test(token.lower) && isLower(tokens[end + 1]) && !words.stops.has(behind)) ||
        // "ten most populous states"
        (token.lower === 'most' && isLower(tokens[end + 1])))
    // "1,200 men and women"
    if (token.lower === 'and' && words.english?.isPair(tokens[end - 1]?.lower ?? '', behind)) {
      end += 2
      break
    }
    // "one in four children lives in poverty"
    if (headed && nounAfterAll.test(token.lower)) break
    // "US troops"
    if (words.stops.has(token.lower) && !many && !joins && !/^\p{Upper}{2,}$/u.test(token.text)) break
    if (token.kind === 'number') break
    headed ||= plural.test(token.lower) && isLower(token)
    end++
  }
  return end
}
