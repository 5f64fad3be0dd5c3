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

// Words of the future that are nouns as well: "unveiled its plans", "set a record", "dashed hopes", "takes part".
const onlyBefore: readonly (readonly [words: RegExp, next: RegExp])[] = [
  [/^(?:plans|set|hopes?|aims?|hoping|aiming)$/, /^(?:to|for)$/],
  [/^takes?$/, /^(?:effect|place|office)$/],
  // "may have fled", "could not be reached", "could be seen": told of what was.
  [/^(?:could|may|might|must|should)$/, /^(?!(?:not|have|be seen|be heard)$)/],
]

/** What the word at a place says of its clause: where its days lie, or nothing. */
function tells(tokens: readonly Token[], words: FactWords, at: number): Direction | null {
  const { text = '', lower = '' } = tokens[at] ?? {}
  const [before = '', next = '', behind = ''] = [at - 1, at + 1, at + 2].map((place) => tokens[place]?.lower)
  // "May 3" is no verb.
  if (words.future.has(lower) && text === lower) {
    const follows = next === 'be' ? `be ${behind}` : next
    if (onlyBefore.some(([verbs, wanted]) => verbs.test(lower) && !wanted.test(follows))) return null
    // "a plan"; but "nurses plan a strike"
    return lower !== 'plan' || /s$|^(?:they|we|to|who)$/.test(before) ? 'ahead' : null
  }
  // "planned for Friday", "agreed to meet on Friday"
  if (settles.test(lower)) return /^(?:for|to)$/.test(next) ? 'ahead' : 'unknown'
  if (words.said.has(lower)) return 'unknown'
  // "will be held", "could cut"
  return past(lower) && !/^(?:be|to|will|would|could|may|might|must|should)$/.test(before) ? 'back' : null
}

/** "Friday and/or Saturday": one verb for both days. */
function firstDay(tokens: readonly Token[], index: number): number {
  let at = index - 1
  while (/^(?:and|or|,|\/)$/.test(tokens[at]?.lower ?? '')) at--
  return at < index - 1 && /day$/.test(tokens[at]?.lower ?? '') ? firstDay(tokens, at) : index
}

/** English: the nearest verb before the date in its clause tells, else the nearest behind it. */
function inEnglish(tokens: readonly Token[], words: FactWords, index: number): Direction {
  const search = (from: number, step: 1 | -1): Direction | null => {
    for (let at = from + step; Math.abs(at - index) <= reach; at += step) {
      const token = tokens[at]
      if (token === undefined || clauseJoint.test(token.lower)) return null
      // "ahead of Friday's vote", but no event that others met ahead of
      const near = token.lower === 'ahead' && at >= index - 3 && at < index
      const direction = near ? 'ahead' : tells(tokens, words, at)
      if (direction !== null) return direction
    }
    return null
  }
  const direction = search(firstDay(tokens, index), -1) ?? search(index, 1) ?? 'unknown'
  return direction === 'unknown' && isTerm(tokens, index) ? 'ahead' : direction
}

/** "by July", "as soon as Friday", "from Thursday to Friday": what nothing places in the past is a plan. */
function isTerm(tokens: readonly Token[], index: number): boolean {
  let at = index - 1
  while (/^(?:the|end|of|start|beginning|early|mid|late|middle|this)$/.test(tokens[at]?.lower ?? '')) at--
  const words = tokens.slice(Math.max(0, at - 2), at + 1).map(({ lower }) => lower)
  if (/\bby$|(?:as (?:soon|early) as|later than)$/.test(words.join(' '))) return true
  const day = /day$/
  return (
    day.test(tokens[index]?.lower ?? '') &&
    (words.at(-1) === 'from'
      ? day.test(tokens[index + 2]?.lower ?? '')
      : words[0] === 'from' && day.test(words[1] ?? ''))
  )
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
