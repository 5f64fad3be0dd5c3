import { editDistance, typosAllowed } from './edit-distance'
import { foldChar } from './fold'
import type { Phrase, Query, Wanted } from './query'
import { type Word, wordsOf } from './words-of'

/** A stretch of a text, in UTF-16 units. `wanted` is the number of the word or phrase it answers. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly wanted: number
}

/** Where a part of a run stands in it. */
function inRun(text: string, word: Word, part: string): readonly Omit<Hit, 'wanted'>[] {
  const hits: Omit<Hit, 'wanted'>[] = []
  // Folding may drop or double a character: each folded one remembers where it came from.
  const starts: number[] = []
  let folded = ''
  let at = word.start
  for (const char of text.slice(word.start, word.end)) {
    const plain = foldChar(char)
    for (let unit = 0; unit < plain.length; unit++) starts.push(at)
    folded += plain
    at += char.length
  }
  starts.push(word.end)
  for (let found = folded.indexOf(part); found >= 0; found = folded.indexOf(part, found + part.length))
    hits.push({ start: starts[found] ?? word.start, end: starts[found + part.length] ?? word.end })
  return hits
}

function fits(word: Word, wanted: Wanted, mistyped: ReadonlySet<string>): boolean {
  if (word.run || wanted.kind === 'run') return false
  if (word.text === wanted.text || (wanted.begun && word.text.startsWith(wanted.text))) return true
  if (!mistyped.has(wanted.text)) return false
  const most = typosAllowed(wanted.text)
  const unit = (at: number) => word.text.charCodeAt(at)
  return editDistance(wanted.text, unit, word.text.length, most, wanted.begun) <= most
}

/** Where the words of a phrase follow each other; its first and last word may be part of a run. */
function phraseAt(words: readonly Word[], from: number, { words: phrase, begun }: Phrase): number | null {
  for (const [at, { text, run }] of phrase.entries()) {
    const word = words[from + at]
    if (!word || word.run !== run) return null
    const [first, last] = [at === 0, at === phrase.length - 1]
    const holds = run
      ? first && last
        ? word.text.includes(text)
        : first
          ? word.text.endsWith(text)
          : last
            ? word.text.startsWith(text)
            : word.text === text
      : word.text === text || (last && begun && word.text.startsWith(text))
    if (!holds) return null
  }
  return from + phrase.length - 1
}

/** Where in a text (NFC) the words and phrases of a query stand, in their order, none over another. */
export function findHits(
  text: string,
  query: Pick<Query, 'words' | 'phrases'>,
  mistyped: ReadonlySet<string>,
): readonly Hit[] {
  const words = wordsOf(text)
  const hits: Hit[] = []
  for (const [at, word] of words.entries()) {
    for (const [wanted, asked] of query.words.entries()) {
      if (asked.kind === 'run') {
        if (word.run) hits.push(...inRun(text, word, asked.text).map((hit) => ({ ...hit, wanted })))
      } else if (fits(word, asked, mistyped)) hits.push({ start: word.start, end: word.end, wanted })
    }
    for (const [number, phrase] of query.phrases.entries()) {
      const last = words[phraseAt(words, at, phrase) ?? -1]
      const only = phrase.words.length === 1 ? phrase.words[0] : undefined
      const wanted = query.words.length + number
      if (!last) continue
      if (only?.run) hits.push(...inRun(text, word, only.text).map((hit) => ({ ...hit, wanted })))
      else hits.push({ start: word.start, end: last.end, wanted })
    }
  }
  hits.sort((one, other) => one.start - other.start || other.end - one.end)
  return hits.filter((hit, at) => !hits.slice(Math.max(0, at - 8), at).some(({ end }) => end > hit.start))
}
