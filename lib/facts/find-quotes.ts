import type { Sentence } from '@/lib/article/sentence'
import type { FactWords } from './fact-words'
import { indexNames, type NameIndex, nameRuns } from './name-index'
import type { QuoteFact } from './quote-fact'
import {
  type SpeakerContext,
  speakerAfter,
  speakerBefore,
  speakerName,
  tokenAt,
  wordCount,
} from './quote-speaker'
import { type QuotedRange, quotedRanges } from './quoted-ranges'
import { tokenize } from './tokens'

/** A block of the story with its sentences. */
export interface StoryBlock {
  readonly text: string
  readonly sentences: readonly Sentence[]
}

// A word or two in quotation marks is irony or a title; four words are somebody's.
const fewestWords = 4

/** What is carried from one paragraph to the next. */
interface Carried {
  speaker: string | null
  /** Paragraphs since that speaker last spoke. */
  age: number
  person: string | null
  open: boolean
}

function sentenceOf(block: StoryBlock, offset: number): Sentence | undefined {
  return block.sentences.findLast((sentence) => sentence.start <= offset)
}

function resolve(
  context: SpeakerContext,
  range: QuotedRange,
  previousEnd: number,
  nextStart: number,
  carried: Carried,
): string | null {
  const { tokens, text } = context
  const first = tokenAt(tokens, range.start) - 1
  const behind = tokenAt(tokens, range.end) + 1
  const from = tokenAt(tokens, previousEnd)
  const until = tokenAt(tokens, nextStart)
  const ended = /[.]$/.test(text.slice(range.start, range.end)) && /^\p{Lu}/u.test(tokens[behind]?.text ?? '')
  const sentenceStart = startOfSentence(context, from, first)
  const lead = first > sentenceStart ? speakerBefore(context, sentenceStart, first) : null
  const colon = tokens[first - 1]?.text === ':' || tokens[first - 1]?.text === ','
  const tail = range.closed && !ended ? speakerAfter(context, behind, until) : null
  const span = colon ? (lead ?? tail) : (tail ?? lead)
  if (span === null) return null
  const { name, pronoun } = speakerName(context, span)
  return pronoun ? ((carried.age <= 1 ? carried.speaker : null) ?? carried.person ?? carried.speaker) : name
}

function startOfSentence(context: SpeakerContext, from: number, index: number): number {
  for (let at = index - 1; at > from; at--) {
    if (
      /^[.!?]$/.test(context.tokens[at]?.text ?? '') &&
      /^["”»“]?$|^\p{Lu}/u.test(context.tokens[at + 1]?.text ?? '') &&
      (context.tokens[at - 1]?.text.length ?? 0) > 3
    )
      return at + 1
  }
  return from
}

function makeQuote(block: StoryBlock, range: QuotedRange, speaker: string): QuoteFact | null {
  const sentence = sentenceOf(block, range.start)
  if (!sentence) return null
  return {
    sentence: { block: sentence.block, index: sentence.index },
    span: { start: range.start - sentence.start, end: range.end - sentence.start },
    text: block.text.slice(range.start, range.end),
    speaker,
  }
}

/** Who is named last before the quotation: "… a good report, Uwe Jun finds. “The talks …”" */
function noteNames(context: SpeakerContext, carried: Carried, before: number): void {
  for (const run of nameRuns(context.tokens)) {
    const first = run[0]
    const last = run.at(-1)
    if (!first || !last || last.end > before) continue
    const full = context.names.get(last.lower.replace(/'s$/, ''))
    if (full) carried.person = full
  }
}

/** The quotations of a story with who said them; those nobody is named for are left out. */
export function findQuotes(
  blocks: readonly StoryBlock[],
  words: FactWords,
  spaceGroups: boolean,
): readonly QuoteFact[] {
  const names: NameIndex = new Map()
  const carried: Carried = { speaker: null, age: 9, person: null, open: false }
  const quotes: QuoteFact[] = []
  for (const block of blocks) {
    const tokens = tokenize(block.text, spaceGroups)
    indexNames(names, block.text, tokens)
    const ranges = quotedRanges(block.text)
    const context: SpeakerContext = { text: block.text, tokens, words, names }
    const wasOpen = carried.open
    let previousEnd = 0
    let here: string | null = null
    ranges.forEach((range, index) => {
      noteNames(context, carried, range.start)
      const next = ranges[index + 1]
      const own = resolve(context, range, previousEnd, next ? next.start : block.text.length, carried)
      const speaker =
        own ?? here ?? laterSpeaker(context, ranges, index, carried) ?? alone(block, range, wasOpen, carried)
      previousEnd = Math.min(range.end + 1, block.text.length)
      if (speaker === null || speaker === '') return
      here = speaker
      carried.speaker = speaker
      carried.age = 0
      if (wordCount(tokens, range) < fewestWords && !isLong(block.text, range)) return
      const quote = makeQuote(block, range, speaker)
      if (quote) quotes.push(quote)
    })
    noteNames(context, carried, block.text.length)
    carried.open = ranges.length > 0 && ranges.at(-1)?.closed === false
    carried.age++
  }
  return quotes
}

// Scripts without spaces: eight signs are a phrase.
const isLong = (text: string, range: QuotedRange): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text[range.start] ?? '') &&
  range.end - range.start >= 8

/** "“Yes.” “I will go,” she said": the name comes with a later quotation of the paragraph. */
function laterSpeaker(
  context: SpeakerContext,
  ranges: readonly QuotedRange[],
  index: number,
  carried: Carried,
): string | null {
  const next = ranges[index + 1]
  const range = ranges[index]
  if (!next || !range || next.start - range.end > 6) return null
  return resolve(context, next, range.end + 1, ranges[index + 2]?.start ?? context.text.length, carried)
}

/** A paragraph that is nothing but a quotation belongs to who spoke before, or was named last. */
function alone(block: StoryBlock, range: QuotedRange, wasOpen: boolean, carried: Carried): string | null {
  if (range.start > 3 && !/[.:!?]\s*\S$/u.test(block.text.slice(Math.max(0, range.start - 4), range.start)))
    return null
  if (wasOpen) return carried.speaker
  if (!/^\p{Lu}|^[^\p{L}]/u.test(block.text.slice(range.start, range.start + 1))) return null
  return (carried.age <= 2 ? carried.speaker : null) ?? carried.person
}
