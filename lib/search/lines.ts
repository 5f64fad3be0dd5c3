import type { LibraryEntry } from '@/lib/library/library-entry'

/** The lines of the list, newest first, and the place of each. */
export interface Lines {
  readonly entries: readonly LibraryEntry[]
  readonly places: ReadonlyMap<string, number>
}

export function linesOf(entries: readonly LibraryEntry[]): Lines {
  const newestFirst = entries.toSorted((one, other) =>
    one.savedAt < other.savedAt ? 1 : one.savedAt > other.savedAt ? -1 : 0,
  )
  return { entries: newestFirst, places: new Map(newestFirst.map(({ id }, place) => [id, place])) }
}
