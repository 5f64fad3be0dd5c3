import type { EntryState } from '@/lib/library/library-entry'

/** A word every result must have. */
export interface WantedWord {
  readonly kind: 'word'
  readonly text: string
  /** Still being typed: its beginning is enough. */
  readonly begun: boolean
  /** As it stands, no letter wrong: it was in quotes. */
  readonly exact: boolean
}

/** Characters of a script without spaces that must stand together. */
export interface WantedRun {
  readonly kind: 'run'
  readonly text: string
}

export type Wanted = WantedWord | WantedRun

/** Words in quotes: as they follow each other in the text. */
export interface Phrase {
  readonly words: readonly { readonly text: string; readonly run: boolean }[]
  /** The closing quote is still to come. */
  readonly begun: boolean
}

export type Standing = EntryState | 'starred' | 'archived' | 'bin'

export type Filter =
  | { readonly kind: 'tag'; readonly tag: string; readonly begun: boolean }
  | { readonly kind: 'site'; readonly site: string }
  | { readonly kind: 'is'; readonly standing: Standing }
  /** Saved before or since this instant: the beginning of a day, month or year where the reader is. */
  | { readonly kind: 'before'; readonly instant: string }
  | { readonly kind: 'after'; readonly instant: string }

/** What a reader asked for: all of it must hold, and nothing of `without` may. */
export interface Query {
  readonly words: readonly Wanted[]
  readonly phrases: readonly Phrase[]
  readonly filters: readonly Filter[]
  readonly without: {
    readonly words: readonly Wanted[]
    readonly phrases: readonly Phrase[]
    readonly filters: readonly Filter[]
  }
}

const some = ({ words, phrases, filters }: Pick<Query, 'words' | 'phrases' | 'filters'>): boolean =>
  words.length + phrases.length + filters.length > 0

/** Nothing is asked for (yet). */
export const isEmpty = (query: Query): boolean => !some(query) && !some(query.without)

/** Something is asked of the text, not only of the lines: the best answer stands first. */
export const isRanked = ({ words, phrases }: Query): boolean => words.length + phrases.length > 0
