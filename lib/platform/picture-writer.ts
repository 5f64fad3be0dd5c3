import { articlePictures } from '@/lib/article/article-pictures'
import { decodeArticle } from '@/lib/article/stored-article'
import type { Result } from '@/lib/base/result'
import type { LibraryEntry } from '@/lib/library/library-entry'
import type { PictureJob } from '@/lib/library/picture-job'
import { decodeLibraryEntry } from '@/lib/library/stored-library-entry'
import { encodePictureJob } from '@/lib/library/stored-picture-job'
import type { DataError } from '@/lib/protocol/background'
import { announce } from './changes'
import { readDatabase, writeDatabase } from './database'
import { type LibraryTransaction, write } from './library-transaction'
import { jobIn, pictureWish } from './picture-wish'
import { putLine } from './story-records'

/** What is to be done for the pictures of one story. */
export interface PictureWork {
  readonly id: string
  readonly job: PictureJob
  /** Those the story shows, but for those that are kept. */
  readonly missing: readonly string[]
  /** Of those that are kept. */
  readonly bytes: number
}

/** Background only. The next story whose pictures are to be fetched, `null` when all is done. */
export const loadPictureWork = (): Promise<PictureWork | null> =>
  readDatabase(async (database) => {
    const [first] = await database.getAll('fetching', null, 1)
    if (!first) return null
    const { id, kept } = first
    const transaction = database.transaction(['bodies', 'pictures', 'library'])
    const line = await transaction.objectStore('library').get(id)
    const body = await transaction.objectStore('bodies').get(id)
    const article = body && decodeArticle(body.kept)
    const pictures = await transaction.objectStore('pictures').index('id').getAll(id)
    const have = new Set(pictures.map(({ source }) => source))
    // For what was deleted meanwhile nothing more is asked of anyone.
    const wanted = article?.ok && line && line.deletedAt === undefined ? articlePictures(article.value) : []
    return {
      id,
      job: jobIn(kept),
      missing: wanted.filter((source) => !have.has(source)),
      bytes: pictures.reduce((sum, { bytes }) => sum + bytes, 0),
    }
  })

/** Background only. Has the pictures of saved stories fetched, those that were not to be had before as well. Tells of how many stories. */
export async function wantPictures(ids: readonly string[]): Promise<Result<number, DataError>> {
  const result = await writeDatabase(['bodies', 'fetching'], async (transaction) => {
    const there = await Promise.all(ids.map((id) => transaction.objectStore('bodies').getKey(id)))
    const wanted = there.flatMap((id) => id ?? [])
    await Promise.all(wanted.map((id) => transaction.objectStore('fetching').put(pictureWish(id))))
    return wanted.length
  })
  if (result.ok) announce('pictures')
  return result
}

const isWish = (record: { readonly kept: unknown } | undefined, wish: string): boolean =>
  record !== undefined && jobIn(record.kept).wish === wish

/** Background only. Nothing is written for a story that is nobody's work any more, or whose pictures were wished for anew (`false`). */
export const storePictureJob = (id: string, job: PictureJob): Promise<Result<boolean, DataError>> =>
  writeDatabase(['fetching'], async (transaction) => {
    const store = transaction.objectStore('fetching')
    const stands = isWish(await store.get(id), job.wish)
    if (stands) await store.put({ id, kept: encodePictureJob(job) })
    return stands
  })

/** Background only. A picture of a story that was deleted for good meanwhile is let go. */
export async function storePicture(id: string, source: string, blob: Blob): Promise<Result<null, DataError>> {
  const result = await writeDatabase(['bodies', 'pictures'], async (transaction) => {
    if ((await transaction.objectStore('bodies').getKey(id)) === undefined) return null
    await transaction.objectStore('pictures').put({ id, source, bytes: blob.size, blob })
    return null
  })
  if (result.ok) announce('pictures')
  return result
}

/** Background only, inside the transaction that writes the line. Pictures the story shows no more, since it was saved again, go. */
export async function countPictures(
  transaction: LibraryTransaction,
  entry: LibraryEntry,
): Promise<LibraryEntry> {
  const pictures = transaction.objectStore('pictures')
  const body = await transaction.objectStore('bodies').get(entry.id)
  const article = body && decodeArticle(body.kept)
  if (!article?.ok) return entry
  const wanted = new Set(articlePictures(article.value))
  const all = await pictures.index('id').getAll(entry.id)
  const kept = all.filter(({ source }) => wanted.has(source))
  await Promise.all(
    all.filter(({ source }) => !wanted.has(source)).map(({ id, source }) => pictures.delete([id, source])),
  )
  return {
    ...entry,
    pictures: {
      kept: kept.length,
      failed: wanted.size - kept.length,
      bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0),
    },
  }
}

/** Background only. All was tried for this wish: the line tells what is kept and what is missing. Not a change of the reader's: `changedAt` stays. A wish made meanwhile goes on. */
export async function endPictureWork(id: string, wish: string): Promise<Result<null, DataError>> {
  const result = await write([id], async (transaction) => {
    const fetching = transaction.objectStore('fetching')
    if (!isWish(await fetching.get(id), wish)) return null
    const line = await transaction.objectStore('library').get(id)
    const entry = line && decodeLibraryEntry(line.kept)
    if (entry?.ok) await putLine(transaction, await countPictures(transaction, entry.value))
    await fetching.delete(id)
    return null
  })
  if (result.ok) announce('pictures')
  return result
}
