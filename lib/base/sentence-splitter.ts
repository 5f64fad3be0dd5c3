import { atBoundary } from './sentence-boundary'
import type { SentenceWords } from './sentence-words'

/** UTF-16 offsets, white space around left out. */
export interface SentenceSpan {
  readonly start: number
  readonly end: number
}

export type SentenceSplitter = (text: string) => readonly SentenceSpan[]

// Japanese and Chinese quote whole speeches inside one sentence: 「…。…」と語った. Long ones are left to be split.
const longestHeldQuote = 300
const held = (open: string, close: string): string =>
  `${open}[^${open}${close}\\n]{0,${longestHeldQuote}}${close}`
const opensHeld = /[「『（]/
const heldQuote = new RegExp([held('「', '」'), held('『', '』'), held('（', '）')].join('|'), 'g')

// Boundaries Intl.Segmenter does not see: a lost space ("ended.The next"), an ellipsis sign, Dutch sentences that begin with 's or 't.
const lostSpace = /(?<=\p{Lower}{2})[.!?]["”’»)]{0,2}(?=\p{Upper}\p{Lower}+[\s,])/gu
const afterEllipsis = /…\s?["”’»)]{0,2}\s+(?=["“„«¿¡]?\p{Upper}\p{Lower})/gu
// A dash continues a sentence for Unicode; Spanish and French dialogue begins with one.
const dialogueDash = /[.!?…]["”’»)]{0,2}\s+(?=[—–][¿¡]?\p{Upper})/gu
const dutchArticle = /[.!?]["”’»)]{0,2}\s+(?=[’'‘][snt] )/gu
// "It sank in 1912. 1,500 died.": for Unicode a stop between figures belongs to a number.
const afterYear = /\b(?:1[5-9]|20)\d{2}[.]\s+(?=\d)/gu

const unseen = new RegExp(
  [lostSpace, afterEllipsis, dialogueDash, dutchArticle, afterYear].map(({ source }) => source).join('|'),
  'gu',
)

/** How far a boundary stands from where Unicode's rules see it: without a space between they put an opening bracket into the sentence before it, and an ellipsis into the one after. */
function shift(text: string, at: number): number {
  if (/[「『（]/.test(text[at - 1] ?? '') || /[。！？]["“‘《]/.test(text.slice(at - 2, at))) return -1
  return /^…\s*/u.exec(text.slice(at, at + 4))?.[0].length ?? 0
}

function heldRanges(text: string): readonly SentenceSpan[] {
  if (!opensHeld.test(text)) return []
  return [...text.matchAll(heldQuote)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function trimmed(text: string, start: number, end: number): SentenceSpan | null {
  const piece = text.slice(start, end)
  const from = start + (piece.length - piece.trimStart().length)
  const to = start + piece.trimEnd().length
  return to > from ? { start: from, end: to } : null
}

/** Pages declare all sorts of things as their language; Intl throws on what is no tag. */
function segmenterOf(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? 'en', { granularity: 'sentence' })
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' })
  }
}

const splitters = new Map<string, SentenceSplitter>()

/** A splitter for one language, made once: that takes longer than a story. */
export function splitterWith(
  wordsOf: (language: string | null) => SentenceWords,
  language: string | null,
): SentenceSplitter {
  const key = language ?? ''
  const splitter = splitters.get(key) ?? newSplitter(language, wordsOf(language))
  splitters.set(key, splitter)
  return splitter
}

function newSplitter(language: string | null, words: SentenceWords): SentenceSplitter {
  const segmenter = segmenterOf(language)
  return (text) => {
    const candidates = new Set<number>()
    for (const match of text.matchAll(unseen)) candidates.add(match.index + match[0].length)
    for (const segment of segmenter.segment(text)) candidates.add(segment.index)
    const ranges = heldRanges(text)
    let nextHeld = 0
    const spans: SentenceSpan[] = []
    let start = 0
    const push = (end: number): void => {
      const span = trimmed(text, start, end)
      if (span) spans.push(span)
      start = end
    }
    for (const candidate of [...candidates].sort((a, b) => a - b)) {
      const at = candidate + shift(text, candidate)
      if (at <= start) continue
      while ((ranges[nextHeld]?.end ?? Number.POSITIVE_INFINITY) <= at) nextHeld++
      const inQuote = (ranges[nextHeld]?.start ?? Number.POSITIVE_INFINITY) < at
      if (inQuote) continue
      const end = atBoundary(text, start, at, words)
      if (end !== null) push(end)
    }
    push(text.length)
    return spans
  }
}
