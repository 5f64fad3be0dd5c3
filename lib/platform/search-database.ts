import type { Article } from '@/lib/article/article'
import { decodeArticle } from '@/lib/article/stored-article'
import type { Segment } from '@/lib/search/segment'
import { decodeSegment } from '@/lib/search/stored-segment'
import { watchChanges } from './changes'
import { readDatabase } from './database'

/** A piece of the index as it lies in the database. */
export interface KeptSegment {
  readonly name: string
  readonly segment: Segment
}

/** The pieces of the index, oldest first; those that are known already come back as they are. One that can't be read is left out: the background makes it anew. */
export const loadSegments = (known: readonly KeptSegment[]): Promise<readonly KeptSegment[]> =>
  readDatabase(async (database) => {
    const before = new Map(known.map((kept) => [kept.name, kept]))
    const store = database.transaction('search').store
    const keys = await store.getAllKeys()
    const loaded = await Promise.all(
      keys.map(async (key) => {
        const [, , name] = key
        const kept = before.get(name)
        if (kept) return kept
        const decoded = decodeSegment((await store.get(key))?.kept)
        return decoded.ok ? { name, segment: decoded.value } : null
      }),
    )
    return loaded.filter((kept) => kept !== null)
  })

/** How many stories wait to be indexed. */
export const countDue = async (): Promise<number> => {
  const keys = await readDatabase((database) => database.getAllKeys('due'))
  return new Set(keys.map(([id]) => id)).size
}

/** The saved texts of some stories; one that can't be read is left out. */
export const loadTexts = (ids: readonly string[]): Promise<ReadonlyMap<string, Article>> =>
  readDatabase(async (database) => {
    const store = database.transaction('bodies').store
    const records = await Promise.all(ids.map((id) => store.get(id)))
    const texts = records.flatMap((record): [string, Article][] => {
      const decoded = record ? decodeArticle(record.kept) : null
      return record && decoded?.ok ? [[record.id, decoded.value]] : []
    })
    return new Map(texts)
  })

/** Called after each change of the index. Returns the way to stop. */
export const watchSearch = (callback: () => void): (() => void) => watchChanges('search', callback)
