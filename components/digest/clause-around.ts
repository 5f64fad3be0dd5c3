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
  text.replace(/^[\s"“”„«»]+|[\s,;:،؛、，；–—"“”„«»-]+$/gu, '').replace(/(?<!\p{L}\.\p{L})[.。]$/u, '')

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

/** Behind what is left out, nothing hangs on it any more. */
const HINGE = /^(?:that|and|but|dass|und|que|et|che|dat|en)\s/

/** The part of a sentence that a fact stands in, from mark to mark, in the article's own words. */
export function clauseAround(text: string, { start, end }: Span, short = SHORT): string {
  const cuts = [0, ...[...text.matchAll(CUT)].map((mark) => mark.index + mark[0].length), text.length]
  let from = cuts.findLastIndex((cut) => cut <= start)
  let to = cuts.findIndex((cut) => cut >= end)
  const at = (index: number) => cuts[index] ?? 0
  while (at(to) - at(from) < short && (from > 0 || to < cuts.length - 1)) {
    if (from > 0) from--
    else to++
  }
  // "which represents 1,900 people": who does, if there is room.
  const hangs = /^(?:who|which)\s/.test(text.slice(at(from)))
  if (hangs && from > 0 && at(to) - at(from - 1) <= LONG) from--
  if (start - at(from) <= LEAD || at(to) - at(from) <= LONG)
    return shorten(tidy(text.slice(at(from), at(to))), end - at(from))
  const word = text.indexOf(' ', start - LEAD)
  const first = word < 0 || word > start ? start : word
  return `… ${shorten(tidy(text.slice(first, at(to))).replace(HINGE, ''), end - first)}`
}

// The stop of "p.m." ends nothing.
const END = /(?:[,;:،؛!?。、，]|(?<!\.\p{L})\.)(?:\s|["”»“]|$)|\s[-–—]\s/u

/** What a number counts and what is told of it: from the counted noun to the next mark. */
export function clauseBehind(text: string, counted: string, end: number): string | null {
  const from = text.indexOf(counted, end)
  if (from < 0) return null
  const rest = text.slice(from + counted.length)
  const mark = rest.search(END)
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
