import type { FactWords } from './fact-words'
import type { Names } from './find-names'
import { firstAt } from './first-at'
import type { QuoteFact } from './quote-fact'
import { leadZone, type Place, type StoryBlock, sentenceAt, shifted, tailZone, tokenAt } from './quote-place'
import { type Speaker, type SpeakerContext, speakerBefore, speakerBehind } from './quote-speaker'
import { type QuotedRange, quotedRanges } from './quoted-ranges'

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
  return carried.person ?? carried.speaker
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
  const { sightings } = place.context
  const here = sightings[firstAt(sightings, range.start, ({ at }) => at) - 1]
  return (
    here?.name ??
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
    spoken.every(({ text }) => /^\p{Lu}/u.test(text) || text.length < 4)
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

/** Who the last sentence names as its source; the full name of a person. */
function lastSource({ block, context }: Place): string | null {
  const read = block.reads.at(-1)
  const told = read?.attributions.findLast(({ source }) => source !== null)
  if (!read || !told) return null
  const at = (token: number) => read.sentence.start + (read.tokens[token]?.start ?? 0)
  const seen = context.sightings[firstAt(context.sightings, at(told.first), (sighting) => sighting.at)]
  const isOwner = /['’]s? /.test(told.source ?? '')
  return seen && !isOwner && seen.at < at(told.end) ? seen.name : told.source
}

// A headline or a credit between two paragraphs of a speech.
const shortLine = 60

// Who a sentence is about is named in its first words.
const subjectReach = 60

/** The last person a sentence of this stretch begins with: whom "she" behind it means. */
function subjectUntil(place: Place, from: number, to: number): string | null {
  let found: string | null = null
  let sentenceSeen = -1
  const { sightings } = place.context
  for (let index = firstAt(sightings, from, ({ at }) => at); index < sightings.length; index++) {
    const seen = sightings[index]
    if (seen === undefined || seen.at >= to) break
    const start = sentenceAt(place.block, seen.at)?.start ?? 0
    if (start !== sentenceSeen && seen.at - start <= subjectReach) found = seen.name
    sentenceSeen = start
  }
  return found
}

function quotesOf(place: Place, carried: Carried): readonly QuoteFact[] {
  const wasOpen = carried.open
  let here: string | null = null
  let since = 0
  const quotes = place.ranges.flatMap((range, index) => {
    carried.person = subjectUntil(place, since, range.start) ?? carried.person
    since = range.end
    const own = ownSpeaker(place, index)
    const speaker =
      resolve(own, carried, place.context) ??
      here ??
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
  if (place.ranges.length === 0) carried.source = lastSource(place)
  const lastRange = place.ranges.at(-1)
  // A line set between ("Club statement") does not end an open speech.
  if (lastRange) carried.open = !lastRange.closed
  else if (place.block.text.length > shortLine) carried.open = false
  carried.age++
  return quotes
}

// "the Russian defence minister": words of a title before a name.
const longestTitle = 4

/** Who a title stands before: "the Oslo mayor" of "the Oslo mayor Ana Ruiz". `null` when it stands before two. */
function bearersIn(blocks: readonly StoryBlock[], names: Names): ReadonlyMap<string, string | null> {
  const bearers = new Map<string, string | null>()
  for (const { text, reads } of blocks) {
    for (const { at, name } of names.sightings.get(reads[0]?.sentence.block ?? -1) ?? []) {
      const before =
        text
          .slice(Math.max(0, at - 60), at)
          .toLowerCase()
          .split(/[^\p{L}\p{M}'’ -]/u)
          .at(-1) ?? ''
      const words = before.split(' ').filter(Boolean)
      for (let length = 1; length <= Math.min(longestTitle, words.length) && before.endsWith(' '); length++) {
        const title = words.slice(-length).join(' ')
        const known = bearers.get(title)
        bearers.set(title, known === undefined || known === name ? name : null)
      }
    }
  }
  return bearers
}

/** The quotations of a story with who said them; those nobody says are left out. */
export function findQuotes(
  blocks: readonly StoryBlock[],
  names: Names,
  words: FactWords,
): readonly QuoteFact[] {
  const bearers = bearersIn(blocks, names)
  const bearerOf = (title: string) => bearers.get(title.toLowerCase()) ?? null
  const carried: Carried = { speaker: null, age: longestCarry + 1, person: null, source: null, open: false }
  return blocks.flatMap((block) => {
    const ranges = quotedRanges(block.text)
    const index = block.reads[0]?.sentence.block ?? -1
    const sightings = names.sightings.get(index) ?? []
    const tokens = ranges.length > 0 ? block.reads.flatMap(shifted) : []
    return quotesOf(
      { block, ranges, context: { text: block.text, tokens, words, sightings, bearerOf } },
      carried,
    )
  })
}
