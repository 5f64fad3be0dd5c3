import { decodeArticle } from '@/lib/article/stored-article'
import { ok, type Result } from '@/lib/base/result'
import { decodeLibraryEntry } from '@/lib/library/stored-library-entry'
import { decodeSketch, encodeSketch } from '@/lib/library/stored-sketch'
import { type StorySketch, sketchStory } from '@/lib/library/story-sketch'
import type { DataError } from '@/lib/protocol/background'
import { readDatabase, writeDatabase } from './database'

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

interface Looked {
  readonly sketches: readonly StorySketch[]
  readonly left: number
}

/** Read without a lock on anything: who saves meanwhile doesn't wait. */
const lookAtMissing = (count: number): Promise<Looked> =>
  readDatabase(async (database) => {
    const known = new Set(await database.getAllKeys('sketches'))
    const missing = (await database.getAllKeys('bodies')).filter((id) => !known.has(id))
    const now = missing.slice(0, count)
    const sketches = await Promise.all(
      now.map(async (id) => {
        const [body, line] = await Promise.all([database.get('bodies', id), database.get('library', id)])
        const article = body && decodeArticle(body.kept)
        const entry = line && decodeLibraryEntry(line.kept)
        return article?.ok && entry?.ok ? sketchStory(article.value, entry.value.savedAt) : unlike(id)
      }),
    )
    return { sketches, left: missing.length - now.length }
  })

/** Background only. Looks at so many of the texts that have no sketch yet, and tells how many are left. */
export async function storeMissingSketches(count: number): Promise<Result<number, DataError>> {
  const { sketches, left } = await lookAtMissing(count)
  if (sketches.length === 0) return ok(0)
  return writeDatabase(['bodies', 'sketches'], async (transaction) => {
    const bodies = transaction.objectStore('bodies')
    await Promise.all(
      sketches.map(async (sketch) => {
        // A story that was deleted meanwhile leaves none behind.
        if ((await bodies.getKey(sketch.id)) !== undefined)
          await transaction.objectStore('sketches').put(recordOf(sketch))
      }),
    )
    return left
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
