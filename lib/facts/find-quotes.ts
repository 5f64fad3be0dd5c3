import { antecedentIn } from './antecedent'
import {
  type Carried,
  carriedSpeaker,
  carryOn,
  longestCarry,
  reportedBefore,
  resolve,
  speakerOn,
} from './carried-speaker'
import type { Language } from './language'
import type { Names } from './names'
import type { QuoteRead } from './quote-fact'
import {
  leadZone,
  type Place,
  type Speech,
  type StoryBlock,
  sentenceAt,
  shifted,
  tailZone,
  tokenAt,
} from './quote-place'
import { speakerBefore, speakerBehind } from './quote-speaker'
import { isWithin, type QuotedRange } from './quoted-ranges'
import type { Speaker, SpeakerContext } from './speaker-context'
import { titleBearers } from './title-bearers'

// A word or two in quotation marks is irony or a title; four words are somebody's.
const fewestWords = 4
/** Who the quotation's own sentence names, before it or behind. */
function ownSpeaker(place: Place, index: number): Speaker | null {
  const { tokens } = place.context
  const lead = leadZone(place, index)
  const before = (): Speaker | null => (lead.end > lead.first ? speakerBefore(place.context, lead) : null)
  const behind = (): Speaker | null =>
    place.ranges[index]?.closed ? speakerBehind(place.context, tailZone(place, index)) : null
  const introduced = /^[:,]$/.test(tokens[lead.end - 1]?.text ?? '')
  const inClause = introduced || /^\p{Lower}/u.test(place.context.text[place.ranges[index]?.start ?? 0] ?? '')
  // "described hiding and “…,” as the paper reported"
  const tail = tailZone(place, index).first
  const isReported = tokens.slice(tail, tail + 2).some(({ lower }) => lower === 'as')
  const [first, second] = inClause && !isReported ? [before, behind] : [behind, before]
  const found = first()
  return found === null || found.isNobody ? (second() ?? found) : found
}

function longEnough(context: SpeakerContext, range: QuotedRange): boolean {
  const inside = context.tokens.slice(
    tokenAt(context.tokens, range.start),
    tokenAt(context.tokens, range.end),
  )
  const spoken = inside.filter((token) => token.kind !== 'mark')
  // “The Long Road to Somewhere”: a title or a slogan.
  const title =
    context.words.english !== undefined &&
    spoken.every(({ text }) => /^\p{Upper}/u.test(text) || text.length < 4) &&
    spoken.some(({ text }) => text.length > 3)
  return spoken.length >= fewestWords && !title
}

function quoteOf(block: StoryBlock, range: QuotedRange, speaker: string | null): readonly QuoteRead[] {
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

function quotesOf(place: Place, carried: Carried, speech: Speech | null): readonly QuoteRead[] {
  const { open } = carried
  const { order } = place.context
  const speakerOf = speech?.ownSpeaker ?? ownSpeaker
  let here: string | null = null
  let last: string | null = null
  let since = 0
  const quotes = place.ranges.flatMap((range, index) => {
    const about = antecedentIn(place, since, range.start)
    if (about.subject !== null) {
      carried.person = about.subject
      carried.source = null
      carried.other = null
    } else if (about.other !== null) carried.other = about.other
    const titled = resolve(speech?.titleBefore(place, since, range.start) ?? null, carried, place.context)
    if (titled !== null) Object.assign(carried, { person: titled, source: null })
    // "Rents fell, says Ana Ruiz, head of the council. “…,” she said."
    const reported = reportedBefore(place, since, range.start)
    if (reported !== null) Object.assign(carried, { person: reported, source: null, other: null })
    const from = since
    since = range.end
    const own = range.goesOn ? null : (speakerOf(place, index) ?? speech?.nextSpeaker?.(place, index) ?? null)
    // Whoever spoke before does not go on.
    if (own?.isNobody) carried.speaker = here = null
    const before = here ?? (carried.age < longestCarry ? carried.speaker : null)
    const again =
      own === null && speech ? speech.toldAgain(place, range, here === null ? 0 : from, before) : null
    const goesOn = () =>
      [here && speakerOn(place, index, from, here), carriedSpeaker(place, range, carried, own, open)].find(
        (name) => name !== null && (own?.fits?.(name) ?? true),
      )
    const told = own?.isNobody ? null : (resolve(own, carried, place.context) ?? again ?? goesOn() ?? null)
    // "eine Sprecherin der Werft", then "die Sprecherin"
    const isSame = told !== null && order !== null && before?.startsWith(`${told} `) === true
    const speaker = isSame ? before : told
    last = speaker
    if (speaker === null && own === null) return []
    if (speaker !== null) {
      here = speaker
      Object.assign(carried, { speaker, person: null, other: null, source: null, age: 0 })
    }
    return longEnough(place.context, range) ? quoteOf(place.block, range, speaker) : []
  })
  carryOn(place, carried, since, last)
  return quotes
}

/** The quotations of a story with who said them; those nobody says are left out. */
export function findQuotes(
  blocks: readonly StoryBlock[],
  names: Names,
  { words, speech }: Language,
): readonly QuoteRead[] {
  const order = speech?.order ?? null
  const bearerOf = titleBearers(blocks, names)
  const people = new Map(names.people.map(({ name, role }) => [name, role]))
  const bodies = new Set([...names.organisations, ...names.places].map(({ name }) => name))
  const carried: Carried = {
    speaker: null,
    age: longestCarry + 1,
    person: null,
    other: null,
    about: null,
    source: null,
    open: null,
  }
  return blocks.flatMap((block) => {
    const whole = block.quoted
    const index = block.reads[0]?.sentence.block ?? -1
    const named = names.sightings.get(index) ?? []
    const tokens = whole.length > 0 ? block.reads.flatMap(shifted) : []
    const context = { text: block.text, tokens, words, sightings: named, people, bodies, bearerOf, order }
    const ranges = speech?.withoutAsides?.(context, whole) ?? whole
    // Who is named inside a quotation is spoken of, and speaks not.
    const sightings = named.filter(({ at }) => !isWithin(ranges, at))
    return quotesOf({ block, ranges, context: { ...context, sightings } }, carried, speech)
  })
}
