import type { Span } from '@/lib/article/sentence'

// A mark and the space behind it, so that "3,200" stays whole; Chinese and Japanese set no space.
const CUT = /[,;:،؛]["”»“’']?\s+|\s+[-–—]\s+|[、，；]/gu
/** Fewer signs than this say too little by themselves: the neighbour is taken along. */
const SHORT = 40
/** Two lines of the popup. */
const LONG = 84
/** More signs before the words in question would push them out of those. */
const LEAD = 56

/** Without the marks at its ends; the stop of an abbreviation ("a.m.") stays. */
const tidy = (text: string) =>
  text.replace(/^[\s"“”„«»]+|[\s,;:،؛、，；–—"“”„«»-]+$/gu, '').replace(/(?<!\p{L}\.\p{L})[.。]$/u, '')

function shorten(text: string): string {
  if (text.length <= LONG) return text
  const word = text.lastIndexOf(' ', LONG)
  return `${tidy(text.slice(0, word < LONG / 2 ? LONG : word))} …`
}

/** The part of a sentence that a fact stands in, from mark to mark, in the article's own words. */
export function clauseAround(text: string, { start, end }: Span): string {
  const cuts = [0, ...[...text.matchAll(CUT)].map((mark) => mark.index + mark[0].length), text.length]
  let from = cuts.findLastIndex((cut) => cut <= start)
  let to = cuts.findIndex((cut) => cut >= end)
  const at = (index: number) => cuts[index] ?? 0
  while (at(to) - at(from) < SHORT && (from > 0 || to < cuts.length - 1)) {
    if (from > 0) from--
    else to++
  }
  if (start - at(from) <= LEAD || at(to) - at(from) <= LONG)
    return shorten(tidy(text.slice(at(from), at(to))))
  const word = text.indexOf(' ', start - LEAD)
  return `… ${shorten(tidy(text.slice(word < 0 || word > start ? start : word, at(to))))}`
}

/** What a number counts and what is told of it: from the counted noun to the next mark. */
export function clauseBehind(text: string, counted: string, end: number): string | null {
  const from = text.indexOf(counted, end)
  if (from < 0) return null
  const rest = text.slice(from + counted.length)
  const mark = rest.search(/[,;:،؛.!?。、，](?:\s|["”»“]|$)|\s[-–—]\s/u)
  return shorten(tidy(text.slice(from, from + counted.length + (mark < 0 ? rest.length : mark))))
}
