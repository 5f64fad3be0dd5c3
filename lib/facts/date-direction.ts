import type { FactWords } from './fact-words'
import type { Direction } from './resolve-date'
import type { Token } from './tokens'

// How far from a date a word that points ahead or back still speaks of it, in words.
const reach = 14

// Behind these another clause begins: "called the talks off on Wednesday and said she would …" was last Wednesday.
const clauseJoint = /^(?:and|but|which|who|whom|that|because|although|as|[;:“”"])$/

// Besides what ends in -ed: the past tenses news is told in.
export const pastTense =
  /^(?:was|were|had|did|came|went|left|fell|rose|won|lost|held|began|became|gave|got|found|took|made|met|shot|hit|struck|ran|broke|led|sent|brought|saw|spoke|sold|bought|built|flew|drove|fled|grew|sank|stood|sat|drew|threw|chose|fought|slept|stole|taught|wore|wrote|ate|beat|paid|spent|kept|cut)$/
const past = (lower: string): boolean =>
  lower === 'since' || pastTense.test(lower) || /^\p{Ll}{2,}ed$/u.test(lower)
// Past tenses that say or settle something, which may lie ahead: "announced a rally on June 3".
const settles =
  /^(?:planned|agreed|ordered|approved|signed|invited|postponed|extended|delayed|moved|pushed|adjourned|booked|proposed|named|appointed|rescheduled|issued|filed)$/

/** English: the nearest verb before the date in its clause tells, else the nearest behind it. */
function inEnglish(tokens: readonly Token[], words: FactWords, index: number): Direction {
  const tells = (at: number): Direction | null => {
    const lower = tokens[at]?.lower ?? ''
    // "ahead of Friday's vote", but no event that others met ahead of
    if (lower === 'ahead') return at >= index - 3 && at < index ? 'ahead' : null
    // "unveiled its plans", "set a record": nothing that is to come.
    const noun = /^(?:plans|set)$/.test(lower) && !/^(?:to|for)$/.test(tokens[at + 1]?.lower ?? '')
    if (words.future.has(lower)) return noun ? null : 'ahead'
    if (words.said.has(lower) || settles.test(lower)) return 'unknown'
    // "will be held"
    return past(lower) && tokens[at - 1]?.lower !== 'be' ? 'back' : null
  }
  const search = (step: 1 | -1): Direction | null => {
    for (let at = index + step; Math.abs(at - index) <= reach; at += step) {
      const token = tokens[at]
      if (token === undefined || clauseJoint.test(token.lower)) return null
      const direction = tells(at)
      if (direction !== null) return direction
    }
    return null
  }
  return search(-1) ?? search(1) ?? 'unknown'
}

/** Which way the dates of a sentence look from the day it was published. */
export function directionIn(
  tokens: readonly Token[],
  words: FactWords,
  english: boolean,
): (index: number) => Direction {
  if (english) return (index) => inEnglish(tokens, words, index)
  const ahead = tokens.flatMap((token, index) =>
    words.future.has(token.lower) || words.futureForm?.test(token.lower) ? [index] : [],
  )
  const speaksOf = (at: number, index: number) =>
    Math.abs(at - index) <= reach &&
    (at < index || !tokens.slice(index, at).some((token) => clauseJoint.test(token.lower)))
  return (index) => (ahead.some((at) => speaksOf(at, index)) ? 'ahead' : 'unknown')
}
