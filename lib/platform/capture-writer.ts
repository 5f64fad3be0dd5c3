import type { Result } from '@/lib/base/result'
import type { Capture } from '@/lib/capture/capture-result'
import { encodeCapture } from '@/lib/capture/stored-capture'
import type { DataError } from '@/lib/protocol/background'
import { announce } from './changes'
import { writeDatabase } from './database'

/** The history's length (issue 2, 5); saved stories have their own copy and are never pushed out. */
const NEWEST = 200

/** Background only. Keeps a look at a story, and lets the oldest go in the same transaction. */
export async function storeCapture(capture: Capture): Promise<Result<null, DataError>> {
  const { article, capturedAt } = capture
  if (!article) return { ok: true, value: null }
  const result = await writeDatabase(['captures'], async (transaction) => {
    const store = transaction.objectStore('captures')
    await store.put({ id: article.id, capturedAt, kept: encodeCapture(capture) })
    const keys = await store.index('capturedAt').getAllKeys()
    await Promise.all(keys.slice(0, Math.max(0, keys.length - NEWEST)).map((key) => store.delete(key)))
    return null
  })
  if (result.ok) announce('captures')
  return result
}

/** Background only. */
export async function clearCaptures(): Promise<Result<null, DataError>> {
  const result = await writeDatabase(['captures'], async (transaction) => {
    await transaction.objectStore('captures').clear()
    return null
  })
  if (result.ok) announce('captures')
  return result
}
