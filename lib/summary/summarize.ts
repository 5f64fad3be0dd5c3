import type { Sentence } from '@/lib/article/sentence'
import { dangles } from './dangles'
import { isNews, isSentence } from './is-news'
import type { SummaryWords } from './summary-words'

export interface SummaryOptions {
  readonly length: 1 | 3 | 5
  readonly words: SummaryWords
}

// A sentence that shares so many of its words with one before it says nothing new.
const sameWords = 0.8

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{Alpha}\p{N}]{3,}/gu) ?? [])

function repeats(words: ReadonlySet<string>, before: readonly ReadonlySet<string>[]): boolean {
  return before.some((other) => {
    const shared = [...words].filter((word) => other.has(word)).length
    return words.size > 0 && shared / words.size >= sameWords
  })
}

/**
 * The sentences that say a story in short, in reading order; `sentences` are those of its paragraphs.
 * News tells the most first (the inverted pyramid; lead-3 beats most extractors on news, See et al. 2017), so the summary is the lead, without what is no news, what repeats, and what hangs in the air because the sentence before it was left out.
 */
export function summarize(sentences: readonly Sentence[], options: SummaryOptions): readonly Sentence[] {
  // Some languages and some papers set no stops.
  const stops = sentences.filter(({ text }) => isSentence(text)).length > sentences.length / 2
  const chosen: Sentence[] = []
  const said: ReadonlySet<string>[] = []
  let followsChosen = true
  for (const sentence of sentences) {
    if (chosen.length === options.length) break
    const words = wordsOf(sentence.text)
    const fits: boolean =
      (isSentence(sentence.text) || !stops) &&
      isNews(sentence.text, options.words) &&
      !repeats(words, said) &&
      (followsChosen || !dangles(sentence.text, options.words.backward))
    if (fits) {
      chosen.push(sentence)
      said.push(words)
    }
    followsChosen = fits
  }
  return chosen
}
