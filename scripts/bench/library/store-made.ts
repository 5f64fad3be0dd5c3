import type { Page } from 'playwright'
import { type MadeOptions, madeStory } from './made-story.ts'

/** Versions the envelopes wear; a test holds them against the decoders. */
const LINE_VERSION = 3
const BODY_VERSION = 1

const BATCH = 200

interface MadeRecords {
  readonly library: readonly object[]
  readonly bodies: readonly object[]
  readonly pictures: readonly { readonly id: string; readonly source: string; readonly seed: number }[]
}

/** The records of the stories from one number up to another, pictures still to be drawn. */
export function madeRecords(from: number, to: number, options: MadeOptions = {}): MadeRecords {
  const stories = Array.from({ length: to - from }, (_, offset) => madeStory(from + offset, options))
  return {
    library: stories.map(({ entry }) => ({
      id: entry.id,
      savedAt: entry.savedAt,
      ...(entry.deletedAt === null ? {} : { deletedAt: entry.deletedAt }),
      kept: { v: LINE_VERSION, data: entry },
    })),
    bodies: stories.map(({ article }) => ({ id: article.id, kept: { v: BODY_VERSION, data: article } })),
    pictures: stories.flatMap(({ article: { id }, pictures }, index) =>
      pictures.map((source, number) => ({ id, source, seed: (from + index) * 10 + number })),
    ),
  }
}

/** Runs in a page of the extension. A picture of about 60 kB, drawn from noise so that it can't be pressed smaller. */
async function putRecords({ library, bodies, pictures }: MadeRecords): Promise<void> {
  const blobs = await Promise.all(
    pictures.map(async ({ seed }) => {
      const canvas = new OffscreenCanvas(480, 320)
      const context = canvas.getContext('2d')
      for (let at = 0; context && at < 4_000; at++) {
        context.fillStyle = `hsl(${(seed * 37 + at * 61) % 360} 60% ${(at * 13) % 100}%)`
        context.fillRect((at * 97) % 480, (at * 53) % 320, 14, 9)
      }
      return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 })
    }),
  )
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('lede')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const transaction = database.transaction(['library', 'bodies', 'pictures'], 'readwrite')
      for (const record of library) transaction.objectStore('library').put(record)
      for (const record of bodies) transaction.objectStore('bodies').put(record)
      for (const [index, { id, source }] of pictures.entries()) {
        const blob = blobs[index]
        transaction.objectStore('pictures').put({ id, source, bytes: blob?.size ?? 0, blob })
      }
      transaction.onabort = () => reject(transaction.error)
      transaction.oncomplete = () => {
        database.close()
        resolve()
      }
    }
  })
}

/** Fills the list with so many made stories, straight into the database; `page` is a page of the extension that has opened it once. Nothing is announced: reload what shows the list. */
export async function storeMade(
  page: Page,
  count: number,
  options: MadeOptions = {},
  first = 0,
): Promise<void> {
  for (let from = first; from < first + count; from += BATCH)
    await page.evaluate(putRecords, madeRecords(from, Math.min(first + count, from + BATCH), options))
}
