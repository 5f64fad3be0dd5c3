import type { Span } from '@/lib/article/sentence'
import type { DateFact } from '@/lib/facts/date-fact'

// A mark and the space behind it, so that "3,200" stays whole; Chinese and Japanese set no space.
const CUT = /[,;:،؛]["”»“’']?\s+|\s+[-–—]\s+|[、，；]/gu
/** Fewer signs than this say too little by themselves: the neighbour is taken along. */
const SHORT = 28
/** An event has somebody it happens to: "has until April 12 to sign it" is only half of one. */
const EVENT = 36
/** Two lines of the popup. */
const LONG = 84
/** More signs before the words in question would push them out of those. */
const LEAD = 56

/** Without the marks at its ends; the stop of an abbreviation ("a.m.") stays. */
const tidy = (text: string) =>
  text
    .replace(/^[\s"“”„«»]+|[\s,;:،؛、，；–—"“”„«»-]+$/gu, '')
    .replace(/(?<!\p{Alpha}\.\p{Alpha})[.。]$/u, '')

// Where a long clause goes on to something else.
const JOINT = /\s(?=(?:and|but|which|while|und|aber|et|mais|y|pero|mas|ma|en|maar|och|men)\s)/gu

/** Cut where another thing begins, else at a word, and never before `least`. */
function shorten(text: string, least: number): string {
  if (text.length <= LONG) return text
  const joint = [...text.matchAll(JOINT)].findLast(({ index }) => index >= least && index <= LONG)
  if (joint) return tidy(text.slice(0, joint.index))
  const word = text.lastIndexOf(' ', LONG)
  return `${tidy(text.slice(0, word < least ? LONG : word))} …`
}

/** Tells of somebody or something named before it. */
const RELATIVE = /(?:who|which)\s+$/

const FINITE = '(?:is|are|was|were|has|have|had|will|would)\\s'
/** Such a clause has lost its subject. */
const BARE = new RegExp(`^${FINITE}`)
/** What is told of the noun before it, no "who" or "that" between. */
export const PREDICATE = new RegExp(
  `^(?:(?!(?:that|who|which|whose|where|as|while|and|but)\\s)\\S+\\s+)*?${FINITE}`,
)
/** "Palestinians, most of them children, have been killed" */
const ASIDE = /^,\s[^,;.]+,\s(?=(?:are|were|have|had|will|would)\s)/
/** "two Republicans, A and B, and one Democrat" */
const LISTED = /^\p{Upper}[^,;]+,\s(and (?:one|two|three|four|five|\d)[^,;.]+)/u

/** Behind what is left out, nothing hangs on it any more. */
const HINGE = /^(?:that|and|but|dass|und|que|et|che|dat|en)\s/

/** The part of a sentence that a fact stands in, from mark to mark, in the article's own words. */
export function clauseAround(text: string, { start, end }: Span, short = SHORT): string {
  const cuts = [0, ...[...text.matchAll(CUT)].map((mark) => mark.index + mark[0].length), text.length]
  let from = cuts.findLastIndex((cut) => cut <= start)
  let to = cuts.findIndex((cut) => cut >= end)
  const at = (index: number) => cuts[index] ?? 0
  const own = text.slice(at(from), at(to))
  // "The deficit, ending March, is 56 billion": what is?
  if (from === 2 && BARE.test(own)) {
    if (at(to) <= LONG) return tidy(text.slice(0, at(to)))
    const subject = `${tidy(text.slice(0, at(1)))} … `
    const least = subject.length + end - at(2)
    if (least <= LONG) return shorten(subject + tidy(own), least)
  }
  const listed = LISTED.exec(text.slice(at(to)))?.[1]
  if (listed && own.length < LEAD) return `${tidy(own)} … ${tidy(listed)}`
  while (at(to) - at(from) < short && (from > 0 || to < cuts.length - 1)) {
    if (from > 0) from--
    else to++
  }
  // "which represents 1,900 people": who does, if there is room.
  const hangs = /^(?:who|which)\s/.test(text.slice(at(from)))
  if (hangs && from > 0 && at(to) - at(from - 1) <= LONG) from--
  // "but when combined with the other drug, the risk fell by 18%"
  const holds = from > 0 && /^(?:but |and )?(?:if|unless|when|wenn|falls)\s/.test(text.slice(at(from - 1)))
  if (holds && start - at(from - 1) <= LEAD) from--
  // "Earlier this week, and …": the day alone tells nothing.
  const least = end - at(from) + (start > at(from) ? 0 : 2)
  if (start - at(from) <= LEAD || at(to) - at(from) <= LONG)
    return shorten(tidy(text.slice(at(from), at(to))), least)
  const word = text.indexOf(' ', start - LEAD)
  const first = word < 0 || word > start ? start : word
  return `… ${shorten(tidy(text.slice(first, at(to))).replace(HINGE, ''), end - first)}`
}

// The stop of "p.m." ends nothing.
const END = /(?:[,;:،؛!?。、，]|(?<!\.\p{Alpha})\.)(?:\s|["”»“]|$)|\s[-–—]\s/u

/** What a number counts and what is told of it: from the counted noun to the next mark. */
export function clauseBehind(text: string, counted: string, end: number): string | null {
  const from = text.indexOf(counted, end)
  if (from < 0) return null
  const rest = text.slice(from + counted.length)
  const mark = rest.search(END)
  const aside = ASIDE.exec(rest.slice(mark))?.[0].length
  if (aside && !/\s(?:that|wh\w+)\s/.test(rest.slice(0, mark))) {
    const told = rest.slice(mark + aside)
    return shorten(
      tidy(`${text.slice(from, from + counted.length)}${rest.slice(0, mark)} … ${told.split(END)[0]}`),
      counted.length,
    )
  }
  const to = from + counted.length + (mark < 0 ? rest.length : mark)
  return shorten(tidy(text.slice(from, to)), counted.length)
}

/** "If there is no agreement by April 12": what then? */
const CONDITION = /^(?:if|unless|once|when|wenn|falls|sobald|si|se|quand|cuando|quando|als|wanneer)\s/i
/** What happened on a day: its clause, if that says enough by itself and no more than a reader takes in at a glance. */
export function clauseOf(text: string, { clause, span }: Pick<DateFact, 'clause' | 'span'>): string {
  const words = tidy(text.slice(clause.start, clause.end))
  if (RELATIVE.test(text.slice(0, clause.start))) return clauseAround(text, span)
  if (CONDITION.test(words)) return shorten(tidy(text.slice(clause.start)), words.length)
  return words.length < EVENT || words.length > LONG ? clauseAround(text, span, EVENT) : words
}
