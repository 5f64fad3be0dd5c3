import type { Sentence } from '@/lib/article/sentence'

/** A sentence of which as much stands in one that was read says nothing new. A set of words is compared, so that a copy editor's turn of phrase makes no news. */
const KNOWN = 0.7
/** Fewer words carry no news of their own: "He declined to comment." */
const FEWEST = 5

const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{Alpha}\p{M}\p{N}]+/gu

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(WORDS) ?? [])

/** The sentences of a story that say what none of those read before has said. */
export function newSentences(
  story: readonly Sentence[],
  read: readonly Pick<Sentence, 'text'>[],
): readonly Sentence[] {
  // By word, so that a sentence is held only against those it shares one with.
  const places = new Map<string, number[]>()
  for (const [index, { text }] of read.entries()) {
    for (const word of wordsOf(text)) {
      const known = places.get(word)
      if (known) known.push(index)
      else places.set(word, [index])
    }
  }
  return story.filter(({ text }) => {
    const words = wordsOf(text)
    if (words.size < FEWEST) return false
    const counts = new Map<number, number>()
    for (const word of words)
      for (const index of places.get(word) ?? []) counts.set(index, (counts.get(index) ?? 0) + 1)
    return Math.max(0, ...counts.values()) / words.size < KNOWN
  })
}
