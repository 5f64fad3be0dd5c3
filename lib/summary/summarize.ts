import type { Sentence } from '@/lib/article/sentence'
import { isNews } from './is-news'

export interface SummaryOptions {
  readonly length: 1 | 3 | 5
  readonly title: string
  readonly language: string | null
}

/** The sentences that say a story in short, in reading order. `sentences` are those of the story alone. */
export function summarize(sentences: readonly Sentence[], options: SummaryOptions): readonly Sentence[] {
  const news = sentences.filter((sentence) => isNews(sentence.text))
  const seen = new Set<string>()
  const chosen: Sentence[] = []
  for (const sentence of news) {
    const key = sentence.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
    if (seen.has(key)) continue
    seen.add(key)
    chosen.push(sentence)
    if (chosen.length === options.length) break
  }
  return chosen
}
