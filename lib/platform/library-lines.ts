import type { LibraryEntry } from '@/lib/library/library-entry'
import { decodeLibraryEntry } from '@/lib/library/stored-library-entry'
import { readDatabase } from './database'
import type { LedeDatabase } from './database-schema'

/** More than a screen shows, and few enough for a cursor: it takes a turn a record. */
const FIRST = 40
/** Checked in one turn of the page: some 10 ms on a slow machine. */
const SLICE = 250

export interface Lines {
  readonly entries: readonly LibraryEntry[]
  /** Lines that this version can't read. */
  readonly unreadable: number
}

type Record = { readonly kept: unknown }

function decodeLines(records: readonly Record[]): Lines {
  const decoded = records.map(({ kept }) => decodeLibraryEntry(kept))
  const entries = decoded.flatMap((each) => (each.ok ? [each.value] : []))
  return { entries, unreadable: decoded.length - entries.length }
}

async function firstRecords(database: LedeDatabase): Promise<readonly Record[]> {
  const records: Record[] = []
  const index = database.transaction('library').store.index('savedAt')
  let cursor = await index.openCursor(null, 'prev')
  while (cursor && records.length < FIRST) {
    records.push(cursor.value)
    cursor = await cursor.continue()
  }
  return records
}

/** All lines, the bin's among them, in no order: the newest few at once, then everything, read and checked in slices so that the page answers meanwhile. Rejects when the database can't be read: an empty list would be a lie. */
export const readLines = (onFirst: (entries: readonly LibraryEntry[]) => void): Promise<Lines> =>
  readDatabase(async (database) => {
    const first = await firstRecords(database)
    onFirst(decodeLines(first).entries)
    if (first.length < FIRST) return decodeLines(first)
    const parts: Lines[] = []
    // By id and not by day: many lines of an import have the same one, and a slice could not begin between them.
    for (let after: string | null = null; ; ) {
      const range = after === null ? null : IDBKeyRange.lowerBound(after, true)
      const records: readonly ({ readonly id: string } & Record)[] = await database.getAll(
        'library',
        range,
        SLICE,
      )
      parts.push(decodeLines(records))
      const last = records.at(-1)
      if (!last || records.length < SLICE) break
      after = last.id
    }
    return {
      entries: parts.flatMap(({ entries }) => entries),
      unreadable: parts.reduce((sum, { unreadable }) => sum + unreadable, 0),
    }
  })

/** Some lines; those that aren't there any more, or can't be read, are missing. */
export const loadLines = (ids: readonly string[]): Promise<readonly LibraryEntry[]> =>
  readDatabase(async (database) => {
    const store = database.transaction('library').store
    const records = await Promise.all(ids.map((id) => store.get(id)))
    return decodeLines(records.flatMap((record) => record ?? [])).entries
  })

/** How many lines this version can't read: they are left as they are, and told of where they are missed. */
export const countUnreadable = async (): Promise<number> => (await readLines(() => undefined)).unreadable
