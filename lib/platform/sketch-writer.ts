import { decodeArticle } from '@/lib/article/stored-article'
import type { Result } from '@/lib/base/result'
import { decodeLibraryEntry } from '@/lib/library/stored-library-entry'
import { decodeSketch, encodeSketch } from '@/lib/library/stored-sketch'
import { type StorySketch, sketchStory } from '@/lib/library/story-sketch'
import type { DataError } from '@/lib/protocol/background'
import { announce } from './changes'
import { writeDatabase } from './database'

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

/** Background only. Looks at so many of the texts that have none yet, in one transaction with the texts it looks at: a story that is deleted meanwhile leaves none behind. Tells how many are left. */
export async function storeMissingSketches(count: number): Promise<Result<number, DataError>> {
  const result = await writeDatabase(['library', 'bodies', 'sketches'], async (transaction) => {
    const bodies = transaction.objectStore('bodies')
    const sketches = transaction.objectStore('sketches')
    const known = new Set(await sketches.getAllKeys())
    const missing = (await bodies.getAllKeys()).filter((id) => !known.has(id))
    const now = missing.slice(0, count)
    await Promise.all(
      now.map(async (id) => {
        const [body, line] = await Promise.all([bodies.get(id), transaction.objectStore('library').get(id)])
        const article = body && decodeArticle(body.kept)
        const entry = line && decodeLibraryEntry(line.kept)
        const sketch = article?.ok && entry?.ok ? sketchStory(article.value, entry.value.savedAt) : unlike(id)
        await sketches.put(recordOf(sketch))
      }),
    )
    return missing.length - now.length
  })
  return result
}

/** Background only. */
export async function storeApart(ids: readonly string[]): Promise<Result<null, DataError>> {
  const result = await writeDatabase(['sketches'], async (transaction) => {
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
  if (result.ok) announce('sketches', ids)
  return result
}
