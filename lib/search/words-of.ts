import { fold } from './fold'

/** A word as it is compared, and its place in the text. Scripts that put no spaces between words, and Korean with its endings, give a `run` instead: whatever stands between two other signs. */
export interface Word {
  readonly text: string
  readonly run: boolean
  readonly start: number
  readonly end: number
}

// The long-vowel and half-width voicing marks belong to no script for Unicode.
const pairs = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\u30fc\\uff70\\uff9e\\uff9f'
const triples = '\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}'
const unseen = '\\u00ad\\u061c\\u200b\\u200d-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe00-\\ufe0f\\ufeff'

// Persian puts a ZWNJ where others put a hyphen (Lucene's PersianCharFilter makes it a space); elsewhere it joins.
const joiner = '\\u200c(?![\\u0600-\\u06ff])'
const letter = `(?:(?![${pairs}${triples}])[\\p{Alpha}\\p{M}\\p{N}]|[${unseen}]|${joiner})`

const word = new RegExp(
  [
    // Bounded: a page of such groups would be gone through again from each of them.
    // "32,000", "32.000", "32 000" with a fixed space: one number however it is set.
    "(?<number>(?<![\\p{Alpha}\\p{N}])\\p{Nd}{1,3}(?:[.,'’٬\\u00a0\\u202f]\\p{Nd}{3}){1,6}(?![\\p{Alpha}\\p{N}]))",
    // "U.S.", "e.g.": one word, as it is said.
    '(?<initials>(?<![\\p{Alpha}\\p{N}])\\p{Alpha}(?:\\.\\p{Alpha}){1,12}(?![\\p{Alpha}\\p{M}\\p{N}]))',
    `(?<pairs>[${pairs}][${pairs}${unseen}]*)`,
    `(?<triples>[${triples}][${triples}${unseen}]*)`,
    `(?!\\p{M})${letter}+`,
  ].join('|'),
  'gu',
)

/** No word of any language is longer; what is, is an address or noise, and still found by its beginning. */
const LONGEST = 40

const inNumber = /[^\p{Nd}]/gu

/** The words of a text in NFC, in their order. */
export function wordsOf(text: string): readonly Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(word)) {
    const [whole] = match
    const { number, initials, pairs: two, triples: three } = match.groups ?? {}
    const bare = number ? whole.replace(inNumber, '') : initials ? whole.replaceAll('.', '') : whole
    const run = two !== undefined || three !== undefined
    const folded = run ? fold(bare) : fold(bare).slice(0, LONGEST)
    if (folded !== '') found.push({ text: folded, run, start: match.index, end: match.index + whole.length })
  }
  return found
}
