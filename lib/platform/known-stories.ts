import { addressKeys } from '@/lib/library/address-key'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { decodeLibraryEntry } from '@/lib/library/stored-library-entry'
import { readDatabase } from './database'

/** Records looked at in one go: ten thousand at once would hold the page up. */
const SLICE = 200

export interface KnownStories {
  readonly entries: ReadonlyMap<string, LibraryEntry>
  /** By each address of theirs, as `addressKey` writes it. */
  readonly idOf: ReadonlyMap<string, string>
  readonly marks: ReadonlySet<string>
}

/** All records of a store, a slice at a time. */
async function* slices<T>(
  load: (after: IDBKeyRange | null) => Promise<readonly T[]>,
  keyOf: (record: T) => string,
): AsyncGenerator<readonly T[]> {
  let after: IDBKeyRange | null = null
  for (;;) {
    const records: readonly T[] = await load(after)
    yield records
    const last = records.at(-1)
    if (last === undefined || records.length < SLICE) return
    after = IDBKeyRange.lowerBound(keyOf(last), true)
  }
}

/** What is on the list, to tell what a file would add to it. */
export const loadKnownStories = (): Promise<KnownStories> =>
  readDatabase(async (database) => {
    const entries = new Map<string, LibraryEntry>()
    const idOf = new Map<string, string>()
    const lines = slices(
      (after) => database.getAll('library', after, SLICE),
      ({ id }) => id,
    )
    for await (const records of lines) {
      for (const { kept } of records) {
        const decoded = decodeLibraryEntry(kept)
        if (!decoded.ok) continue
        const { id } = decoded.value
        entries.set(id, decoded.value)
        for (const address of addressKeys(decoded.value)) idOf.set(address, id)
      }
    }
    const others = slices(
      (after) => database.getAll('addresses', after, SLICE),
      ({ address }) => address,
    )
    for await (const records of others) {
      for (const { address, id } of records) if (entries.has(id)) idOf.set(address, id)
    }
    return { entries, idOf, marks: new Set(await database.getAllKeys('highlights')) }
  })
