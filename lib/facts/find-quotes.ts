import type { Sentence } from '@/lib/article/sentence'
import { firstAt } from './first-at'
import type { Language } from './language'
import type { Names } from './names'
import type { QuoteFact } from './quote-fact'
import {
  type AttributedText,
  leadZone,
  type OwnSpeaker,
  type Place,
  type StoryBlock,
  sentenceAt,
  shifted,
  tailZone,
  tokenAt,
} from './quote-place'
import { speakerBefore, speakerBehind } from './quote-speaker'
import { type QuotedRange, quotedRanges } from './quoted-ranges'
import type { Speaker, SpeakerContext } from './speaker-context'
import { titleBearers } from './title-bearers'

// A word or two in quotation marks is irony or a title; four words are somebody's. Without spaces, eight signs.
const fewestWords = 4
const fewestSigns = 8
const longestTitleOfWork = 9
// A speaker is taken over from the paragraph before, or across one between; further back it is a guess.
const longestCarry = 2

/** What goes on from one paragraph to the next. */
interface Carried {
  speaker: string | null
  /** Paragraphs since that speaker last spoke. */
  age: number
  /** Whom a sentence since then is about. */
  person: string | null
  /** Who vouches for the paragraph before, where nobody is quoted there. */
  source: string | null
  /** The last quotation was not closed. */
  open: boolean
}

/** Who the quotation's own sentence names, before it or behind. */
function ownSpeaker(place: Place, index: number): Speaker | null {
  const { tokens } = place.context
  const lead = leadZone(place, index)
  const before = (): Speaker | null => (lead.end > lead.first ? speakerBefore(place.context, lead) : null)
  const behind = (): Speaker | null =>
    place.ranges[index]?.closed ? speakerBehind(place.context, tailZone(place, index)) : null
  const introduced = /^[:,]$/.test(tokens[lead.end - 1]?.text ?? '')
  return introduced ? (before() ?? behind()) : (behind() ?? before())
}

/** "On Tuesday", "warum", "Speaking": where a small word or a participle begins, nobody is named, unless the story knows a Mr Lang. */
const namesNobody = (name: string, { words, sightings }: SpeakerContext): boolean =>
  (/^\p{L}+ing$/u.test(name) || words.stops.has(name.toLowerCase().split(' ')[0] ?? '')) &&
  !sightings.some((seen) => seen.name.endsWith(name))

function resolve(speaker: Speaker | null, carried: Carried, context: SpeakerContext): string | null {
  if (speaker === null) return null
  if (speaker.name !== null) return namesNobody(speaker.name, context) ? null : speaker.name
  const { source } = carried
  return (
    (source !== null && context.people.has(source) ? source : null) ??
    carried.person ??
    carried.speaker ??
    speaker.title ??
    null
  )
}

/** A quotation that stands alone belongs to who spoke before, or was named last. */
function carriedSpeaker(
  place: Place,
  range: QuotedRange,
  carried: Carried,
  isPronoun: boolean,
  wasOpen: boolean,
): string | null {
  const sentence = sentenceAt(place.block, range.start)
  const lead = sentence === undefined ? '' : place.block.text.slice(sentence.start, range.start)
  if (sentence === undefined || lead.length > 2) return null
  if (wasOpen) return carried.speaker
  return (
    spokenBefore(place, sentence) ??
    (isPronoun ? null : carried.source) ??
    (carried.age <= longestCarry ? carried.speaker : null) ??
    null
  )
}

function longEnough(context: SpeakerContext, range: QuotedRange): boolean {
  const signs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
    context.text[range.start] ?? '',
  )
  if (signs) return range.end - range.start >= fewestSigns
  const inside = context.tokens.slice(
    tokenAt(context.tokens, range.start),
    tokenAt(context.tokens, range.end),
  )
  const spoken = inside.filter((token) => token.kind !== 'mark')
  // “The Long Road to Somewhere”: a title or a slogan.
  const title =
    context.words.decimal === '.' &&
    spoken.length < longestTitleOfWork &&
    spoken.every(({ text }) => /^\p{Lu}/u.test(text) || text.length < 4) &&
    spoken.some(({ text }) => text.length > 3)
  return spoken.length >= fewestWords && !title
}

function quoteOf(block: StoryBlock, range: QuotedRange, speaker: string | null): readonly QuoteFact[] {
  const sentence = sentenceAt(block, range.start)
  if (!sentence) return []
  return [
    {
      sentence: { block: sentence.block, index: sentence.index },
      span: { start: range.start - sentence.start, end: range.end - sentence.start },
      text: block.text.slice(range.start, range.end),
      speaker,
    },
  ]
}

/** Whom a quotation's own sentence names as its source, or the one before; else whom that is about, or the paragraph named last. */
function spokenBefore(place: Place, { index, start }: Sentence): string | null {
  const { block, context } = place
  const own = index - (block.reads[0]?.sentence.index ?? 0)
  const before = block.reads[own - 1]
  const { sightings } = context
  const last = sightings[firstAt(sightings, start, ({ at }) => at) - 1]
  return (
    sourceOf(place, block.reads[own]) ??
    sourceOf(place, before) ??
    (before ? subjectUntil(place, before.sentence.start, start) : null) ??
    last?.name ??
    null
  )
}

/** "…, Ana Ruiz wrote:": whom a paragraph names last that ends so. */
const introduced = ({ block, context }: Place): string | null =>
  block.text.endsWith(':') ? (context.sightings.at(-1)?.name ?? null) : null

/** Who a sentence names as its source outside quotation marks; the full name of a person. */
function sourceOf({ context, ranges }: Place, read: AttributedText | undefined): string | null {
  if (!read) return null
  const at = (token: number) => read.sentence.start + (read.tokens[token]?.start ?? 0)
  const told = read.attributions.findLast(
    ({ source, first }) => source !== null && !isWithin(ranges, at(first)),
  )
  if (!told) return null
  const seen = context.sightings[firstAt(context.sightings, at(told.first), (sighting) => sighting.at)]
  const isOwner = /['’]s? /.test(told.source ?? '')
  if (seen && !isOwner && seen.at < at(told.end)) return seen.name
  // Outside English the rules for sources are thin: people alone are sure.
  return context.order ? null : told.source
}

// A headline or a credit between two paragraphs of a speech.
const shortLine = 60

// Who a sentence is about is named in its first words.
const subjectReach = 60

// "with Ann Lee", "of the mayor Ann Lee": who stands behind a preposition is no subject.
const beforeName = /(\p{L}+'?) ?(?:(?:the|his|her|their|\p{Lu}\S*) ){0,3}$/u

/** The last person a sentence that begins in this stretch is about: whom "she" behind it means. */
function subjectUntil(place: Place, from: number, to: number): string | null {
  let found: string | null = null
  const running = sentenceAt(place.block, from)?.start ?? 0
  let sentenceSeen = running < from ? running : -1
  const { sightings } = place.context
  for (let index = firstAt(sightings, from, ({ at }) => at); index < sightings.length; index++) {
    const seen = sightings[index]
    if (seen === undefined || seen.at >= to) break
    const start = sentenceAt(place.block, seen.at)?.start ?? 0
    const word =
      beforeName.exec(place.block.text.slice(Math.max(start, seen.at - subjectReach), seen.at))?.[1] ?? ''
    if (start === sentenceSeen || place.context.words.governs.has(word.toLowerCase())) continue
    if (seen.at - start <= subjectReach) found = seen.name
    sentenceSeen = start
  }
  return found
}

const pointsBack = /^(?:he|she|they|it|his|her|their|its|who|we|i)\b/i

const opensSubject =
  /^(?:el|l[aeo]s?|l'|il|gli|der|die|das|de|het|un[ae]?|eine?|os|sus?|sa|son|ses|seine?|ihre?|seu|su[ao])$/

/** Who speaks where a sentence leads up to a quotation and names nobody as its speaker, behind one of `here`'s: `here` where it goes on with them, else whom it is about. */
function speakerOn(place: Place, index: number, here: string): string | null {
  const { block, ranges, context } = place
  const start = ranges[index]?.start ?? 0
  const from = sentenceAt(block, start)?.start ?? 0
  const lead = block.text.slice(from, start)
  // All quotation, or begun with the last one.
  if (lead.length < 3 || (ranges[index - 1]?.start ?? -1) >= from) return here
  if (lead.includes(here.split(' ').at(-1) ?? here)) return here
  const about = subjectUntil(place, from, start)
  if (about !== null) return about
  const opens = context.tokens[tokenAt(context.tokens, from)]?.lower ?? ''
  // Outside English "he" goes unsaid.
  const goesOn = context.order ? !opensSubject.test(opens) : pointsBack.test(lead) || /:\s?.$/u.test(lead)
  return goesOn ? here : null
}

function quotesOf(place: Place, carried: Carried, speakerOf: OwnSpeaker): readonly QuoteFact[] {
  const wasOpen = carried.open
  let here: string | null = null
  let since = 0
  const quotes = place.ranges.flatMap((range, index) => {
    carried.person = subjectUntil(place, since, range.start) ?? carried.person
    since = range.end
    const own = speakerOf(place, index)
    const speaker =
      resolve(own, carried, place.context) ??
      (here === null ? null : speakerOn(place, index, here)) ??
      carriedSpeaker(place, range, carried, own !== null, wasOpen)
    if (speaker === null && own === null) return []
    if (speaker !== null) {
      here = speaker
      carried.speaker = speaker
      carried.person = null
      carried.source = null
      carried.age = 0
    }
    return longEnough(place.context, range) ? quoteOf(place.block, range, speaker) : []
  })
  carried.person = subjectUntil(place, since, place.block.text.length) ?? carried.person
  if (place.ranges.length === 0)
    carried.source = introduced(place) ?? sourceOf(place, place.block.reads.at(-1))
  const lastRange = place.ranges.at(-1)
  // A line set between ("Club statement") does not end an open speech.
  if (lastRange) carried.open = !lastRange.closed
  else if (place.block.text.length > shortLine) carried.open = false
  carried.age++
  return quotes
}

function isWithin(ranges: readonly QuotedRange[], offset: number): boolean {
  const range = ranges[firstAt(ranges, offset + 1, ({ start }) => start) - 1]
  return range !== undefined && offset < range.end
}

/** The quotations of a story with who said them; those nobody says are left out. */
export function findQuotes(
  blocks: readonly StoryBlock[],
  names: Names,
  { words, speech }: Language,
): readonly QuoteFact[] {
  const order = speech?.order ?? null
  const speakerOf = speech?.ownSpeaker ?? ownSpeaker
  const bearerOf = titleBearers(blocks, names)
  const people = new Set(names.people.map(({ name }) => name))
  const carried: Carried = { speaker: null, age: longestCarry + 1, person: null, source: null, open: false }
  return blocks.flatMap((block) => {
    const ranges = quotedRanges(block.text)
    const index = block.reads[0]?.sentence.block ?? -1
    // Who is named inside a quotation is spoken of, and speaks not.
    const sightings = (names.sightings.get(index) ?? []).filter(({ at }) => !isWithin(ranges, at))
    const tokens = ranges.length > 0 ? block.reads.flatMap(shifted) : []
    return quotesOf(
      { block, ranges, context: { text: block.text, tokens, words, sightings, people, bearerOf, order } },
      carried,
      speakerOf,
    )
  })
}
