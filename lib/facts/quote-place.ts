import type { Sentence } from '@/lib/article/sentence'
import type { Attribution } from './attribution'
import { firstAt } from './first-at'
import type { ReadText } from './name-mention'
import type { QuotedRange } from './quoted-ranges'
import type { Speaker, SpeakerContext, WordOrder, Zone } from './speaker-context'
import type { Token } from './tokens'

/** A sentence with its tokens and who it names as its sources. */
export interface AttributedText extends ReadText {
  readonly attributions: readonly Attribution[]
}

/** A block of the story with its sentences and their tokens. */
export interface StoryBlock {
  readonly text: string
  /** Its quotations. */
  readonly quoted: readonly QuotedRange[]
  readonly reads: readonly AttributedText[]
}

/** One block’s quotations with what they are read by. */
export interface Place {
  readonly block: StoryBlock
  readonly context: SpeakerContext
  readonly ranges: readonly QuotedRange[]
}

/** Who says one of the quotations, by its own sentence. */
export type OwnSpeaker = (place: Place, index: number) => Speaker | null

/** How a language other than English tells who speaks: loaded with its words. */
export interface Speech {
  /** `null` for Arabic, which no rule of a free order was tried on. */
  readonly order: WordOrder | null
  /** Where the verb stands first or last, another way altogether. */
  readonly ownSpeaker: OwnSpeaker | null
  /** The quotations without what tells inside them who speaks. */
  readonly withoutAsides:
    | ((context: SpeakerContext, ranges: readonly QuotedRange[]) => readonly QuotedRange[])
    | null
  /** By the sentence behind it, which tells only that. */
  readonly nextSpeaker: OwnSpeaker | null
  /** Whom a title means that opens the sentence before a quotation. */
  readonly titleBefore: (place: Place, since: number, start: number) => Speaker | null
  /** Whose the words in a sentence are that only tells again what somebody said; `last` spoke before. */
  readonly toldAgain: (place: Place, range: QuotedRange, since: number, last: string | null) => string | null
}

export const shifted = (read: ReadText): readonly Token[] =>
  read.tokens.map((token) => ({
    ...token,
    start: token.start + read.sentence.start,
    end: token.end + read.sentence.start,
  }))

/** The first token at or behind an offset. */
export const tokenAt = (tokens: readonly Token[], offset: number): number =>
  firstAt(tokens, offset, ({ start }) => start)

export const sentenceAt = (block: StoryBlock, offset: number): Sentence | undefined =>
  block.reads[firstAt(block.reads, offset + 1, ({ sentence }) => sentence.start) - 1]?.sentence

/** The words of the quotation's own sentence before it, behind the quotation before. */
export function leadZone(place: Place, index: number): Zone {
  const { tokens } = place.context
  const start = place.ranges[index]?.start ?? 0
  const sentence = sentenceAt(place.block, start)
  const before = place.ranges[index - 1]
  const from = Math.max(sentence?.start ?? 0, before ? before.end + 1 : 0)
  const end = tokenAt(tokens, start) - 1
  const first = tokenAt(tokens, from)
  return { sentenceStart: sentence?.start ?? 0, first, end }
}

export function tailZone(place: Place, index: number): Zone {
  const { tokens } = place.context
  const range = place.ranges[index]
  const end = range?.end ?? 0
  const sentence = sentenceAt(place.block, end)
  const next = place.ranges[index + 1]
  const stop = Math.min(sentence?.end ?? end, next?.start ?? Number.POSITIVE_INFINITY)
  return { sentenceStart: sentence?.start ?? 0, first: tokenAt(tokens, end) + 1, end: tokenAt(tokens, stop) }
}
