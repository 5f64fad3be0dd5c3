import type { Sentence, SentenceRef, Span } from '@/lib/article/sentence'
import { sentenceSplitter } from '@/lib/base/split-sentences'

/** A line that something else wrote about an article, held against it. */
export interface CheckedLine {
  readonly text: string
  /** The article's sentence that bears it out best; `null` when none does. */
  readonly support: SentenceRef | null
  /** Numbers of the line that no sentence about the same thing has. */
  readonly wrong: readonly Span[]
}

/** A summary that something else writes: offered where it is ready, asked for by the reader, never otherwise. */
export type CheckedBrief =
  | { readonly kind: 'none' | 'offered' | 'working' | 'failed' }
  | { readonly kind: 'written'; readonly lines: readonly CheckedLine[] }

// A line is borne out by a sentence that has half of what it says, each word weighed by how few sentences have it (Lin and Hovy's unit overlap with idf weights); a number by one that has a quarter.
const BORNE_OUT = 0.5
const ABOUT_THE_SAME = 0.25
// "wait", "waits", "waiting": beginnings of words, so that no list of endings is needed.
const STEM = 4
const SHORTEST_WORD = 3

const number = /\p{Nd}+(?:[.,'’\u00a0\u202f]\p{Nd}+)*/gu
const bullet = /^\s*(?:[*•·–—-]|\d{1,2}[.)])\s+/u

/** "32,000", "32.000" and "32 000" are one number. */
const plain = (digits: string): string =>
  digits.replace(/[.,'’\u00a0\u202f](?=\p{Nd}{3}(?!\p{Nd}))/gu, '').replace(',', '.')

const numbersOf = (text: string): ReadonlySet<string> =>
  new Set((text.match(number) ?? []).map((found) => plain(found)))

/** What a text is about: the beginnings of its words and its numbers, each with its length: long words say more than short ones, in every language. */
const wordsOf = (text: string): ReadonlyMap<string, number> =>
  new Map([
    ...(text.toLowerCase().match(/[\p{Alpha}\p{Gr_Ext}]+/gu) ?? [])
      .filter((word) => word.length >= SHORTEST_WORD)
      .map((word) => [word.slice(0, STEM), word.length] as const),
    ...[...numbersOf(text)].map((digits) => [digits, STEM] as const),
  ])

interface Known {
  readonly ref: SentenceRef
  readonly words: ReadonlyMap<string, number>
}

function linesOf(text: string, language: string | null): readonly string[] {
  const split = sentenceSplitter(language)
  return text
    .split('\n')
    .map((line) => line.replace(bullet, '').trim())
    .flatMap((line) => split(line).map(({ start, end }) => line.slice(start, end)))
}

/** Holds each sentence of a generated text against the article: what bears it out, and which of its numbers nothing does. Nothing of it is changed. */
export function checkLines(
  text: string,
  sentences: readonly Sentence[],
  language: string | null,
): readonly CheckedLine[] {
  const known: readonly Known[] = sentences.map((sentence) => ({
    ref: { block: sentence.block, index: sentence.index },
    words: wordsOf(sentence.text),
  }))
  const counts = new Map<string, number>()
  for (const { words } of known)
    for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weigh = ([word, length]: readonly [string, number]): number =>
    length * Math.log(1 + known.length / (counts.get(word) ?? 1))

  return linesOf(text, language).map((line) => {
    // A number that stands nowhere is told apart, and doesn't hide what the line is about.
    const words = [...wordsOf(line)].filter(([word]) => counts.has(word) || !/^\p{Nd}/u.test(word))
    const whole = words.reduce((sum, word) => sum + weigh(word), 0)
    const shares = known.map(({ words: others }) =>
      whole === 0 ? 0 : words.reduce((sum, word) => sum + (others.has(word[0]) ? weigh(word) : 0), 0) / whole,
    )
    const best = shares.reduce((top, share, index) => (share > (shares[top] ?? 0) ? index : top), 0)
    const hasNumber = (digits: string): boolean =>
      known.some(({ words }, index) => words.has(digits) && (shares[index] ?? 0) >= ABOUT_THE_SAME)
    return {
      text: line,
      support: (shares[best] ?? 0) >= BORNE_OUT ? (known[best]?.ref ?? null) : null,
      wrong: [...line.matchAll(number)]
        .filter(([digits]) => !hasNumber(plain(digits)))
        .map(({ 0: digits, index }) => ({ start: index, end: index + digits.length })),
    }
  })
}
