import { withoutOwner } from './date-span'
import type { FactWords } from './fact-words'
import { attributionCues } from './find-attributions'
import { dateOpeners } from './find-dates'
import type { Openings } from './openings'
import { numberOpeners } from './read-number'
import type { Token } from './tokens'

// Who may read on from a word.
const PHRASE = 1
const DATE = 2
const FIGURE = 4
const SOURCE = 8

/** All words that begin something, by who reads it. */
export function openersOf(words: FactWords): ReadonlyMap<string, number> {
  const openers = new Map<string, number>()
  const open = (all: Pick<ReadonlySet<string>, 'keys'>, reader: number): void => {
    for (const word of all.keys()) openers.set(word, (openers.get(word) ?? 0) | reader)
  }
  open(words.relative.firstWords, PHRASE)
  for (const all of dateOpeners(words)) open(all, DATE)
  open(numberOpeners(words), DATE | FIGURE)
  open(attributionCues(words), SOURCE)
  return openers
}

/** One look at each word, before anybody reads: most of a text is told off by it. `openers` are `openersOf`. */
export function openingsIn(
  tokens: readonly Token[],
  { prefix, weekdayTail }: FactWords,
  openers: ReadonlyMap<string, number>,
): Openings {
  const [dates, figures, sources]: [number[], number[], number[]] = [[], [], []]
  const phrases = new Set<number>()
  const bends = prefix !== null || weekdayTail !== null
  tokens.forEach(({ kind, lower }, index) => {
    const name = withoutOwner(lower)
    let readers = openers.get(name) ?? 0
    if (kind === 'number' || lower.includes('-')) readers |= DATE | FIGURE
    else if (bends && (readers & (PHRASE | DATE)) === 0) {
      const bent = prefix !== null && (openers.get(name.replace(prefix, '')) ?? 0) & (PHRASE | DATE)
      if (bent || weekdayTail?.test(name)) readers |= DATE
    }
    if (readers & (PHRASE | DATE)) {
      dates.push(index)
      if (!(readers & DATE)) phrases.add(index)
    }
    // A currency stands before its number: "$5", "Rs. 5".
    const isMoney = tokens[index + 1]?.kind === 'number' || tokens[index + 2]?.kind === 'number'
    if (isMoney || readers & FIGURE) figures.push(index)
    if (readers & SOURCE) sources.push(index)
  })
  return { dates, phrases, figures, sources }
}
