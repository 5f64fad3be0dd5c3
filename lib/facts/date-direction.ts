import { type FactWords, set } from './fact-words'
import { pastTense } from './past-tense'
import type { Direction } from './resolve-date'
import type { Token } from './tokens'

// How far from a date a word that points ahead or back still speaks of it, in words.
const reach = 14

// Behind these another clause begins: "called the talks off on Wednesday and said she would …" was last Wednesday.
const clauseJoint = /^(?:and|but|which|who|whom|that|because|although|as|[;:“”"])$/

const past = (lower: string): boolean =>
  lower === 'since' || pastTense.test(lower) || /^\p{Lower}{2,}ed$/u.test(lower)
// Past tenses that say or settle something, which may lie ahead: "announced a rally on June 3".
const settles =
  /^(?:planned|agreed|ordered|approved|signed|invited|postponed|extended|delayed|moved|pushed|adjourned|booked|proposed|named|appointed|rescheduled|issued|filed)$/

// "could be seen", "could not be reached", "may have fled": told of what was.
const noPlan = /^could (?:not|be (?:seen|heard))|^(?:could|may|might|must|should) have/

// What is told in the present and has a day is a plan, where the word is no noun: "the film opens Friday", "the Foxes play on Saturday", not "the plays on Saturday".
const oneDoes = set(
  'airs|closes|convenes|debuts|drops|enters|faces|goes|heads|hits|launches|marks|opens|plays|premieres|reopens|returns|runs|streams|tips|travels|visits|votes',
)
const manyDo = set('enter|face|go|head|meet|open|play|return|travel|visit|vote')
const isMany = /^(?!(?:[Tt]he|[Aa]n?|[Tt]his|[Hh]?is|[Ii]ts)$)(?:\p{Upper}.*|[),]|who|they|we|.*[^s]s)$/u
const noSubject =
  /^(?:the|an?|of|in|on|at|by|for|from|with|to|and|during|after|before|his|her|its|their|our|this|these|those|more|new)$/

/** Whether the word at a place sets the date at `index`: "is on Nov. 5", "Lee faces a judge Friday"; "Friday is the last day". */
function isPlan(tokens: readonly Token[], at: number, index: number): boolean {
  // "the U.S. Open on Tuesday" is no verb.
  const { text: word = '' } = tokens[at] ?? {}
  const before = tokens[at - 1]
  if (word === 'is' || word === 'are')
    return at < index
      ? index - at < 3 || tokens[at + 1]?.lower === 'to'
      : at === index + 1 && (tokens[index - 1]?.kind ?? 'mark') === 'mark'
  // "Lee’s visit", "the town’s vote"
  if (at > index || before === undefined || /['’]s?$/.test(before.text)) return false
  return manyDo.has(word)
    ? isMany.test(before.text)
    : oneDoes.has(word) && before.kind !== 'number' && !noSubject.test(before.lower)
}

/** What the word at a place says of its clause: where its days lie, or nothing. */
function tells(
  tokens: readonly Token[],
  { future, said }: FactWords,
  at: number,
  index: number,
): Direction | null {
  const { text = '', lower = '' } = tokens[at] ?? {}
  const next = tokens[at + 1]?.lower
  const before = tokens[at - 1]?.lower ?? ''
  const pair = `${lower} ${next}`
  // "May 3" is no verb.
  if (text === lower && (future.has(lower) || future.has(pair)))
    return noPlan.test(`${pair} ${tokens[at + 2]?.lower}`) ? null : 'ahead'
  if (isPlan(tokens, at, index)) return 'ahead'
  // "planned for Friday", "agreed to meet on Friday", "is planned Friday"
  const isSet = next === 'for' || next === 'to' || before === 'is' || before === 'are'
  if (settles.test(lower) && before !== 'be') return isSet ? 'ahead' : 'unknown'
  if (said.has(lower)) return 'unknown'
  // "will be held", "could cut"
  return past(lower) && before !== 'be' && !future.has(before) ? 'back' : null
}

const day = /day$/
// "by July", "by the end of July", "as soon as Friday", "runs through Sunday"; "the 12 months through July" have been.
const deadline =
  /(?:\bby|as (?:soon|early) as|later than|(?<!(?:months|year|quarters?|half) )\b(?:through|starting|beginning))(?: (?:the|end|of|start|beginning|early|mid|late|middle|this))*$/
const stretch = /\bfrom (?:to|\w+day to .*)$/
/** The nearest verb before the date in its clause tells, else the nearest behind it. */
function inEnglish(tokens: readonly Token[], words: FactWords, index: number): Direction {
  const search = (step: 1 | -1): Direction | null => {
    for (let at = index + step; Math.abs(at - index) <= reach; at += step) {
      const token = tokens[at]
      // "Friday and Saturday": one verb for both.
      const joined = step < 0 && day.test(tokens[at - 1]?.lower ?? '')
      if (token === undefined || (clauseJoint.test(token.lower) && !joined)) return null
      // "ahead of Friday's vote", but no event that others met ahead of
      const near = token.lower === 'ahead' && at >= index - 3 && at < index
      const direction = near ? 'ahead' : tells(tokens, words, at, index)
      if (direction !== null) return direction
    }
    return null
  }
  const direction = search(-1) ?? search(1) ?? 'unknown'
  if (direction !== 'unknown') return direction
  // What nothing places in the past and has an end is a plan: "from Thursday to Friday".
  const lead = tokens
    .slice(Math.max(0, index - 6), index)
    .map(({ lower }) => lower)
    .join(' ')
  const isStretch = stretch.test(`${lead} ${tokens[index + 1]?.lower}`)
  return isStretch || deadline.test(lead) ? 'ahead' : 'unknown'
}

/** Which way the dates of an English sentence look from the day it was published. */
export const directionIn =
  (tokens: readonly Token[], words: FactWords) =>
  (index: number): Direction =>
    inEnglish(tokens, words, index)
