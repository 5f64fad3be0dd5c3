import { decodeArticle } from '@/lib/article/stored-article'
import { ok, type Result } from '@/lib/base/result'
import { decodeLibraryEntry } from '@/lib/library/stored-library-entry'
import { decodeSketch, encodeSketch } from '@/lib/library/stored-sketch'
import { type StorySketch, sketchStory } from '@/lib/library/story-sketch'
import type { DataError } from '@/lib/protocol/background'
import { readDatabase, writeDatabase } from './database'
import type { LedeDatabase } from './database-schema'

const recordOf = (sketch: StorySketch) => ({ id: sketch.id, at: sketch.at, kept: encodeSketch(sketch) })

/** A text that can't be read is like no other, and is not tried again each time. */
const unlike = (id: string): StorySketch => ({
  id,
  at: 0,
  site: '',
  language: null,
  runs: [],
  names: [],
  title: [],
  apart: [],
})

/** Ids compared at a time: all ten thousand would keep the background from what is asked of it meanwhile. */
const SCAN = 1_000

interface Looked {
  readonly sketches: readonly StorySketch[]
  /** Where to go on. */
  readonly next: string | null
}

async function missingIds(database: LedeDatabase, after: string | null): Promise<readonly string[]> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true)
  const ids = await database.getAllKeys('bodies', range, SCAN)
  const [first, last] = [ids[0], ids.at(-1)]
  if (first === undefined || last === undefined) return []
  const known = new Set(await database.getAllKeys('sketches', IDBKeyRange.bound(first, last)))
  const missing = ids.filter((id) => !known.has(id))
  // Nothing here, but more to come.
  return missing.length === 0 && ids.length === SCAN ? missingIds(database, last) : missing
}

/** Read without a lock on anything: who saves meanwhile doesn't wait. */
const lookAtMissing = (after: string | null, count: number): Promise<Looked> =>
  readDatabase(async (database) => {
    const now = (await missingIds(database, after)).slice(0, count)
    const sketches: StorySketch[] = []
    // One after the other: in between the background answers who asks it to save.
    for (const id of now) {
      const [body, line] = await Promise.all([database.get('bodies', id), database.get('library', id)])
      const article = body && decodeArticle(body.kept)
      const entry = line && decodeLibraryEntry(line.kept)
      sketches.push(article?.ok && entry?.ok ? sketchStory(article.value, entry.value.savedAt) : unlike(id))
    }
    return { sketches, next: now.at(-1) ?? null }
  })

/** Background only. Looks at so many of the texts after an id that have no sketch yet, and tells where to go on. */
export async function storeMissingSketches(
  after: string | null,
  count: number,
): Promise<Result<string | null, DataError>> {
  const { sketches, next } = await lookAtMissing(after, count)
  if (sketches.length === 0) return ok(null)
  return writeDatabase(['bodies', 'sketches'], async (transaction) => {
    const bodies = transaction.objectStore('bodies')
    await Promise.all(
      sketches.map(async (sketch) => {
        // A story that was deleted meanwhile leaves none behind.
        if ((await bodies.getKey(sketch.id)) !== undefined)
          await transaction.objectStore('sketches').put(recordOf(sketch))
      }),
    )
    return next
  })
}

/** Background only. */
export function storeApart(ids: readonly string[]): Promise<Result<null, DataError>> {
  return writeDatabase(['sketches'], async (transaction) => {
    const store = transaction.objectStore('sketches')
    const records = await Promise.all(ids.map((id) => store.get(id)))
    await Promise.all(
      records.map((record) => {
        const decoded = record && decodeSketch(record.kept)
        if (!decoded?.ok) return undefined
        const sketch = decoded.value
        const others = ids.filter((id) => id !== sketch.id)
        return store.put(recordOf({ ...sketch, apart: [...new Set([...sketch.apart, ...others])] }))
      }),
    )
    return null
  })
}
