import { findHits } from './find-hits'
import { gramLength } from './grams'
import type { Phrase, Query, Wanted } from './query'
import type { Searchable } from './searchable'

const none: ReadonlySet<string> = new Set()

const textsOf = ({ title, dek, tags, source, text }: Searchable): readonly string[] => [
  title,
  dek,
  tags,
  source,
  text,
]

/** The index knows the pieces of a longer run, not that they stand together. */
const isLong = (wanted: Wanted): boolean =>
  wanted.kind === 'run' && [...wanted.text].length > gramLength(wanted.text)

const holdsPhrase = (story: Searchable, phrase: Phrase): boolean =>
  textsOf(story).some((text) => findHits(text, { words: [], phrases: [phrase] }, none).length > 0)

const holdsWord = (story: Searchable, word: Wanted): boolean =>
  textsOf(story).some((text) => findHits(text, { words: [word], phrases: [] }, none).length > 0)

/** The index alone can't tell whether a story answers the query. */
export const needsTexts = ({ words, phrases, without }: Query): boolean =>
  phrases.length > 0 || without.phrases.length > 0 || words.some(isLong)

/** Whether a story the index has brought has the query's phrases and runs as they stand, and none it may not have. */
export const holdsAsWritten = (story: Searchable, { words, phrases, without }: Query): boolean =>
  phrases.every((phrase) => holdsPhrase(story, phrase)) &&
  words.filter(isLong).every((word) => holdsWord(story, word)) &&
  !without.phrases.some((phrase) => holdsPhrase(story, { ...phrase, begun: false }))
