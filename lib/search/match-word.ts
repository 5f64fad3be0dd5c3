import { typosAllowed } from './edit-distance'
import { gramLength, wantedGrams } from './grams'
import { eachMistyped } from './match-mistyped'
import type { Wanted, WantedRun, WantedWord } from './query'
import type { SearchIndex } from './search-index'
import {
  eachPosting,
  findTerm,
  firstFrom,
  inDek,
  inSource,
  inTags,
  inTitle,
  type Segment,
  termLength,
  timesInText,
} from './segment'

/** How strongly each story has a word: 0 where it has it not. */
export type Strengths = Float32Array

// A headline says what a story is about, a dek nearly so, a tag what the reader thinks of it; the text has everything once.
const TITLE = 10
const DEK = 5
const TAGS = 3.5
const SOURCE = 1.5
/** Less than any field but the source, however often it stands there. */
const TEXT = 2.5

/** Half of a word is worth nearly as much as the whole. */
const BEGUN = 0.6

/** For each way a word can stand in the fields, what that is worth. */
const fieldWorth = Float32Array.from(
  { length: 16 },
  (_, where) =>
    (where & inTitle ? TITLE : 0) +
    (where & inDek ? DEK : 0) +
    (where & inTags ? TAGS : 0) +
    (where & inSource ? SOURCE : 0),
)

const strengthOf = ({ rooms }: SearchIndex, story: number, where: number): number => {
  const times = timesInText(where)
  return (fieldWorth[where & 15] ?? 0) + (TEXT * times) / (times + (rooms[story] ?? 1))
}

type Taker = (which: number, term: number, quality: number) => void

/** The words of a segment that begin with what is typed, the whole word included. */
function eachBegun(segment: Segment, text: string, take: (term: number, quality: number) => void): void {
  const end = firstFrom(segment, `${text}\uffff`)
  for (let term = firstFrom(segment, text); term < end; term++) {
    const rest = termLength(segment, term) - text.length
    take(term, rest === 0 ? 1 : BEGUN + ((1 - BEGUN) * text.length) / (text.length + rest) / 2)
  }
}

function eachTerm(index: SearchIndex, word: WantedWord, typos: boolean, take: Taker): void {
  for (const [which, segment] of index.segments.entries()) {
    const found = (term: number, quality: number) => take(which, term, quality)
    if (typos) eachMistyped(segment, word, found)
    else if (word.begun) eachBegun(segment, word.text, found)
    else {
      const term = findTerm(segment, word.text)
      if (term !== null) found(term, 1)
    }
  }
}

/** Each story with the best of its words that match. The hot loop of a search: one letter brings some hundred thousand places. */
function matchWord(index: SearchIndex, word: WantedWord, typos: boolean, into: Strengths): void {
  const { segments, bases, alive } = index
  eachTerm(index, word, typos, (which, term, quality) => {
    const segment = segments[which]
    const base = bases[which] ?? 0
    if (!segment) return
    eachPosting(segment, term, (story, where) => {
      const strength = quality * strengthOf(index, base + story, where)
      if (strength > (into[base + story] ?? 0) && alive[base + story] === 1) into[base + story] = strength
    })
  })
}

/** Where every piece of the run stands: fields that have all of them, and the fewest times in the text. */
function matchRun(index: SearchIndex, { text }: WantedRun, into: Strengths): void {
  const grams = wantedGrams(text)
  const shorter = [...text].length < gramLength(text)
  const places = new Uint8Array(index.ids.length)
  for (const [number, gram] of grams.entries()) {
    const here = new Uint8Array(index.ids.length)
    for (const [which, segment] of index.segments.entries()) {
      const base = index.bases[which] ?? 0
      const take = (term: number) =>
        eachPosting(segment, term, (story, where) => {
          const before = here[base + story] ?? 0
          here[base + story] = Math.max(before & 0xf0, where & 0xf0) | ((before | where) & 0x0f)
        })
      const exact = shorter ? null : findTerm(segment, gram)
      if (shorter) eachBegun(segment, gram, take)
      else if (exact !== null) take(exact)
    }
    for (let story = 0; story < here.length; story++) {
      const [before, now] = [places[story] ?? 0, here[story] ?? 0]
      places[story] = number === 0 ? now : Math.min(before & 0xf0, now & 0xf0) | (before & now & 0x0f)
    }
  }
  for (let story = 0; story < places.length; story++) {
    const where = places[story] ?? 0
    if (where !== 0 && index.alive[story] === 1) into[story] = strengthOf(index, story, where)
  }
}

export interface Match {
  readonly strengths: Strengths
  readonly stories: number
}

export function count(strengths: Strengths): number {
  let stories = 0
  for (let story = 0; story < strengths.length; story++) if ((strengths[story] ?? 0) > 0) stories++
  return stories
}

/** Which stories have a word, and how strongly. */
export function matchWanted(index: SearchIndex, wanted: Wanted): Match {
  const strengths = new Float32Array(index.ids.length)
  if (wanted.kind === 'run') matchRun(index, wanted, strengths)
  else matchWord(index, wanted, false, strengths)
  return { strengths, stories: count(strengths) }
}

export const takesTypos = (wanted: Wanted): wanted is WantedWord =>
  wanted.kind === 'word' && !wanted.exact && typosAllowed(wanted.text) > 0

/** The same, those with a letter wrong behind them. */
export function withMistyped(index: SearchIndex, word: WantedWord, { strengths }: Match): Match {
  const more = strengths.slice()
  matchWord(index, word, true, more)
  return { strengths: more, stories: count(more) }
}
