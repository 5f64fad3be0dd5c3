import type { LibraryEntry } from './library-entry'
import type { Fit } from './list-query'
import { newestFirst } from './newest-first'

/** What a reader has not begun, waits for them, and has a text to read. */
const waits = ({ state, archivedAt, deletedAt, hasText, minutes }: LibraryEntry): boolean =>
  state === 'unread' && archivedAt === null && deletedAt === null && hasText && minutes > 0

/** Unread stories that fit into the minutes, the first ones first: one that is too long is passed over for the next that fits. */
export function pickForMinutes(
  entries: readonly LibraryEntry[],
  { minutes, first }: Fit,
): readonly LibraryEntry[] {
  const newest = entries.filter(waits).sort(newestFirst)
  const inOrder =
    first === 'newest'
      ? newest
      : [...newest.filter(({ starred }) => starred), ...newest.filter(({ starred }) => !starred)]
  const picked: LibraryEntry[] = []
  let left = minutes
  for (const entry of inOrder) {
    if (left < 1) break
    if (entry.minutes > left) continue
    picked.push(entry)
    left -= entry.minutes
  }
  return picked
}
