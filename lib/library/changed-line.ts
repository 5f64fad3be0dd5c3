import { cleanTags } from './clean-tags'
import type { LibraryEntry } from './library-entry'

interface Turn<T> {
  readonly from: T
  readonly to: T
}

/** What a change made of a line and what stood there before: enough to take back the one without what came after it. `null` is what it did not touch. */
export interface ChangedLine {
  readonly id: string
  /** One field for an undo: a story that is unread has no time it was read. */
  readonly reading: Turn<Pick<LibraryEntry, 'state' | 'readAt'>> | null
  readonly progress: Turn<LibraryEntry['progress']> | null
  readonly tags: Turn<LibraryEntry['tags']> | null
  readonly starred: Turn<boolean> | null
  readonly archivedAt: Turn<string | null> | null
  readonly deletedAt: Turn<string | null> | null
}

/** Enough for lines that come out of one schema: their fields stand in one order. */
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const turn = <T>(from: T, to: T): Turn<T> | null => (same(from, to) ? null : { from, to })

const readingOf = ({ state, readAt }: LibraryEntry) => ({ state, readAt })

/** One line before and after a change. */
export const changedLine = (before: LibraryEntry, after: LibraryEntry): ChangedLine => ({
  id: before.id,
  reading: turn(readingOf(before), readingOf(after)),
  progress: turn(before.progress, after.progress),
  tags: turn(before.tags, after.tags),
  starred: turn(before.starred, after.starred),
  archivedAt: turn(before.archivedAt, after.archivedAt),
  deletedAt: turn(before.deletedAt, after.deletedAt),
})

/** What has changed again since stays. */
const back = <T>(made: Turn<T> | null, now: T): T => (made && same(now, made.to) ? made.from : now)

const byKey = (tags: readonly string[]) => new Map(tags.map((tag) => [tag.toLowerCase(), tag]))

/** The same rule for each tag by itself, in the order they had. */
function tagsBack(made: Turn<readonly string[]> | null, now: readonly string[]): readonly string[] {
  if (!made) return now
  const [before, after, current] = [byKey(made.from), byKey(made.to), byKey(now)]
  const keys = [...new Set([...before.keys(), ...current.keys()])]
  return cleanTags(
    keys.flatMap((key) => (current.get(key) === after.get(key) ? before : current).get(key) ?? []),
  )
}

/** The line without the change, as far as nobody has changed the same since, with the time of this. */
export function takenBack(entry: LibraryEntry, line: ChangedLine, now: string): LibraryEntry {
  const before = {
    ...entry,
    ...back(line.reading, readingOf(entry)),
    progress: back(line.progress, entry.progress),
    tags: tagsBack(line.tags, entry.tags),
    starred: back(line.starred, entry.starred),
    archivedAt: back(line.archivedAt, entry.archivedAt),
    deletedAt: back(line.deletedAt, entry.deletedAt),
  }
  return same(before, entry) ? entry : { ...before, changedAt: now }
}
