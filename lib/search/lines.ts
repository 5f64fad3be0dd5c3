import type { LibraryEntry } from '@/lib/library/library-entry'
import { newestFirst } from '@/lib/library/newest-first'

/** The lines of the list, newest first, and the place of each. */
export interface Lines {
  readonly entries: readonly LibraryEntry[]
  readonly places: ReadonlyMap<string, number>
}

export function linesOf(entries: readonly LibraryEntry[]): Lines {
  const inOrder = entries.toSorted(newestFirst)
  return { entries: inOrder, places: new Map(inOrder.map(({ id }, place) => [id, place])) }
}
