import type { Sentence } from '@/lib/article/sentence'
import { antecedentIn } from './antecedent'
import { firstAt } from './first-at'
import { isGoverned } from './is-governed'
import { type AttributedText, type Place, sentenceAt, tokenAt } from './quote-place'
import { isWithin, type QuotedRange } from './quoted-ranges'
import type { Speaker, SpeakerContext } from './speaker-context'

// A speaker is taken over from the paragraph before, or across one between; further back it is a guess.
export const longestCarry = 2

/** What goes on from one paragraph to the next. */
export interface Carried {
  speaker: string | null
  /** Paragraphs since that speaker last spoke. */
  age: number
  /** Whom a sentence since then is about. */
  person: string | null
  /** Whom the paragraph before is about behind its last quotation. */
  about: string | null
  /** Whom the paragraph names besides. */
  other: string | null
  /** Who vouches for the paragraph before, where nobody is quoted there. */
  source: string | null
  /** The last quotation was not closed; whose it is. */
  open: { readonly by: string | null } | null
}

/** The full name of a speaker who is only pointed at ("he", "the actor"): the nearest that fits of whom the story is with, else the title alone. */
export function resolve(speaker: Speaker | null, carried: Carried, context: SpeakerContext): string | null {
  if (speaker === null) return null
  if (speaker.name !== null) return speaker.name
  const { source, person, other } = carried
  // Arabic: further on somebody else may have come in whom no rule names.
  if (context.words.verbStands === 'first' && carried.age > 1) return null
  const isSeveral = (name: string | null) => (name !== null && !context.people.has(name) ? name : null)
  if (speaker.several) return isSeveral(source) ?? isSeveral(carried.speaker)
  const meant = [
    source !== null && context.people.has(source) ? source : null,
    context.order ? null : other,
    person,
    carried.speaker,
  ].find((name) => name !== null && (speaker.fits?.(name) ?? true))
  return meant ?? speaker.title ?? null
}

/** "‘We could smell it’": words of a story set over a part of it. */
const isHeading = ({ block }: Place, { start, end, closed }: QuotedRange): boolean =>
  closed &&
  start < 3 &&
  end > block.text.length - 3 &&
  end - start < 80 &&
  !/[.!?…,]['’]?.?$/u.test(block.text)

/** A quotation that stands alone belongs to who spoke before, or was named last. */
export function carriedSpeaker(
  place: Place,
  range: QuotedRange,
  carried: Carried,
  own: Speaker | null,
  open: Carried['open'],
): string | null {
  const sentence = sentenceAt(place.block, range.start)
  const lead = sentence === undefined ? '' : place.block.text.slice(sentence.start, range.start)
  if (isHeading(place, range)) return null
  if (sentence === undefined || lead.length > 2 || own?.several) return null
  if (open) return open.by
  return (
    spokenBefore(place, sentence) ??
    (own !== null ? null : carried.source) ??
    (range.start < 3 ? carried.about : null) ??
    (carried.age <= longestCarry ? carried.speaker : null) ??
    null
  )
}

/** Whom a quotation's own sentence names as its source, or the one before; else whom that is about, or the paragraph named last. */
function spokenBefore(place: Place, { index, start }: Sentence): string | null {
  const { block, context } = place
  const own = index - (block.reads[0]?.sentence.index ?? 0)
  const before = block.reads[own - 1]
  const { sightings } = context
  const last = sightings[firstAt(sightings, start, ({ at }) => at) - 1]
  // "Nicht einmal eine Nachricht kam, erzählt sie. “…”": whoever spoke, not who is named last.
  if (context.order && before?.attributions.some(({ source, person }) => source === null && person))
    return null
  return (
    sourceOf(place, before) ??
    (before ? antecedentIn(place, before.sentence.start, start).subject : null) ??
    last?.name ??
    null
  )
}

/** The person the sentence right before a quotation reports, where the quotation's own is about nobody else. */
export function reportedBefore(place: Place, from: number, to: number): string | null {
  const { reads } = place.block
  const read = reads[firstAt(reads, to, ({ sentence }) => sentence.end) - 1]
  if (!read || read.sentence.start < from) return null
  const source = antecedentIn(place, read.sentence.end, to).subject === null ? sourceOf(place, read) : null
  return source !== null && place.context.people.has(source) ? source : null
}

/** "…, Ana Ruiz wrote:": whom a paragraph names last that ends so. */
const introduced = ({ block, context }: Place): string | null =>
  block.text.endsWith(':') ? (context.sightings.at(-1)?.name ?? null) : null

/** Who a sentence names as its source outside quotation marks; the full name of a person. */
function sourceOf({ block, context, ranges }: Place, read: AttributedText | undefined): string | null {
  if (!read) return null
  const at = (token: number) => read.sentence.start + (read.tokens[token]?.start ?? 0)
  const told = read.attributions.findLast(
    ({ source, first }) => source !== null && !isWithin(ranges, at(first)),
  )
  if (!told) return null
  const seen = context.sightings[firstAt(context.sightings, at(told.first), (sighting) => sighting.at)]
  const isOwner = /['’]s? /.test(told.source ?? '')
  // "Nach den Worten von Karl Berg": what leads to a source is no part of it.
  const from = context.order ? block.text.indexOf(told.source ?? '', at(told.first)) : at(told.first)
  const isBehind = seen && isGoverned(block.text, from, seen.at, context.words)
  if (seen && !isOwner && !isBehind && seen.at < at(told.end)) return seen.name
  // Outside English the rules for sources are thin: people alone are sure.
  return context.order ? null : told.source
}

const pointsBack = /^(?:he|she|they|it|his|her|their|its|who|we|i)\b/i

/** Who speaks where a sentence leads up to a quotation and names nobody as its speaker, behind one of `here`'s: `here` where it goes on with them, else whom it is about. */
export function speakerOn(place: Place, index: number, since: number, here: string): string | null {
  const { block, ranges, context } = place
  const start = ranges[index]?.start ?? 0
  const from = sentenceAt(block, start)?.start ?? 0
  const lead = block.text.slice(from, start)
  if ((ranges[index - 1]?.start ?? -1) >= from) return here
  // All quotation: "“…,” said Lee. Ana Ruiz fears the worst. “…”" English: whoever spoke goes on.
  if (lead.length < 3) return (context.order ? antecedentIn(place, since, start).subject : null) ?? here
  if (lead.includes(here.split(' ').at(-1) ?? here)) return here
  const about = antecedentIn(place, from, start).subject
  if (about !== null) return about
  const opens = context.tokens[tokenAt(context.tokens, from)]?.lower ?? ''
  // Outside English "he" goes unsaid.
  const goesOn = context.order
    ? !context.order.opensSubject.test(opens)
    : pointsBack.test(lead) || /:\s?.$/u.test(lead)
  return goesOn ? here : null
}

// A headline or a credit between two paragraphs of a speech.
const shortLine = 60

/** What a paragraph leaves for the next, behind the quotation that ends at `since` and is `by` somebody. */
export function carryOn(place: Place, carried: Carried, since: number, by: string | null): void {
  const { block, ranges, context } = place
  const { text } = block
  const about = antecedentIn(place, since, text.length).subject
  carried.person = about ?? carried.person
  carried.about = text.endsWith('?') || text.length < shortLine ? null : about
  carried.other = null
  if (ranges.length === 0) carried.source = introduced(place) ?? sourceOf(place, block.reads.at(-1))
  const lastRange = ranges.at(-1)
  // A line set between ("Club statement") does not end an open speech.
  if (lastRange) carried.open = lastRange.closed ? null : { by }
  else if (text.length > shortLine) carried.open = null
  // "Even more worrying, he says, is …" is still about them.
  const { people, words } = context
  const goesOn =
    about === null &&
    people.has(carried.speaker ?? '') &&
    words.goesOn?.test(block.reads[0]?.sentence.text ?? '')
  if (!goesOn) carried.age++
}
