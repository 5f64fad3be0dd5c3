import type { FactWords } from './fact-words'
import type { Token } from './tokens'

/** Token positions, `end` behind the last. */
export interface TokenSpan {
  readonly first: number
  readonly end: number
}

const phrase = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map((token) => token.lower)
    .join(' ')

/** The hedge right before the number, several together as one. */
export function hedgeBefore(tokens: readonly Token[], index: number, words: FactWords): TokenSpan | null {
  let first = index
  for (let grown = true; grown; ) {
    grown = false
    if (!words.hedges.lastWords.has(tokens[first - 1]?.lower ?? '')) break
    for (let length = words.hedges.longest; length >= 1; length--) {
      const from = first - length
      if (from >= 0 && words.hedges.all.has(phrase(tokens, from, first))) {
        first = from
        grown = true
        break
      }
    }
  }
  return first < index ? { first, end: index } : null
}

export function hedgeAfter(tokens: readonly Token[], index: number, words: FactWords): TokenSpan | null {
  for (let length = 2; length >= 1; length--) {
    if (words.hedgesAfter.has(phrase(tokens, index, index + length)))
      return { first: index, end: index + length }
  }
  return null
}
