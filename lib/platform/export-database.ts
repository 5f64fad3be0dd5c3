import { decodeArticle } from '@/lib/article/stored-article'
import type { BackupCounts, StoredPicture, StoredStory } from '@/lib/library/export/backup'
import type { ExportOrder } from '@/lib/library/export/export-order'
import type { ExportedStory } from '@/lib/library/export/exported-story'
import { pictureType, type StoryPicture } from '@/lib/library/export/picture-type'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { newestFirst } from '@/lib/library/newest-first'
import { decodeHighlight } from '@/lib/library/stored-highlight'
import { bookPicture } from './book-picture'
import { readDatabase } from './database'
import { readLines } from './library-lines'

/** Opening the database for each story of ten thousand costs half a minute; reading all at once the memory. */
const BATCH = 50

const stores = ['library', 'bodies', 'earlier', 'addresses', 'highlights', 'pictures'] as const

/** All that hangs on some stories, as it is kept. Pictures are blobs still: their bytes are read one story at a time. */
const loadRecords = (ids: readonly string[], pictures: boolean) =>
  readDatabase(async (database) => {
    const transaction = database.transaction(stores)
    return Promise.all(
      ids.map(async (id) => {
        const [line, body, earlier, addresses, highlights, shown] = await Promise.all([
          transaction.objectStore('library').get(id),
          transaction.objectStore('bodies').get(id),
          transaction.objectStore('earlier').get(id),
          transaction.objectStore('addresses').index('id').getAllKeys(id),
          transaction.objectStore('highlights').index('article').getAll(id),
          pictures ? transaction.objectStore('pictures').index('id').getAll(id) : [],
        ])
        return { id, line, body, earlier, addresses, highlights, shown }
      }),
    )
  })

type Records = Awaited<ReturnType<typeof loadRecords>>[number]

async function* recordsOf(ids: readonly string[], pictures: boolean): AsyncGenerator<Records> {
  for (let at = 0; at < ids.length; at += BATCH) yield* await loadRecords(ids.slice(at, at + BATCH), pictures)
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())

async function storyPictures({ shown }: Records, forBook: boolean): Promise<ExportedStory['pictures']> {
  const pictures = new Map<string, StoryPicture>()
  for (const { source, blob } of shown) {
    const bytes = await bytesOf(blob)
    const type = pictureType(bytes)
    const picture = type === null ? null : forBook ? await bookPicture({ type, bytes }) : { type, bytes }
    if (picture) pictures.set(source, picture)
  }
  return pictures
}

/** What one story's file is made of besides its text: marks and pictures, if it is saved. */
async function withBelongings(
  story: Pick<ExportedStory, 'entry' | 'article'>,
  records: Records,
  order: ExportOrder,
): Promise<ExportedStory> {
  const highlights = records.highlights.flatMap(({ kept }) => {
    const decoded = decodeHighlight(kept)
    return decoded.ok ? [decoded.value] : []
  })
  return { ...story, highlights, pictures: await storyPictures(records, order.format === 'epub') }
}

/** In the order asked for; `null` for one that has no text, or none that can be read. */
export async function* loadExported(order: ExportOrder): AsyncGenerator<ExportedStory | null> {
  const entries = new Map<string, LibraryEntry>(order.entries.map((entry) => [entry.id, entry]))
  for await (const records of recordsOf([...entries.keys()], order.pictures)) {
    const entry = entries.get(records.id)
    const article = records.body && decodeArticle(records.body.kept)
    yield entry && article?.ok ? withBelongings({ entry, article: article.value }, records, order) : null
  }
}

/** What may be chosen from, newest first as the list shows it; read in slices, since the page is looked at meanwhile. */
export async function loadChoosable(): Promise<readonly LibraryEntry[]> {
  const { entries } = await readLines(() => undefined)
  return entries.toSorted(newestFirst)
}

/** A story that is shown, saved or not. */
export async function loadBelongings(
  story: Pick<ExportedStory, 'entry' | 'article'>,
  order: ExportOrder,
): Promise<ExportedStory> {
  const [records] = await loadRecords([story.entry.id], order.pictures)
  return records ? withBelongings(story, records, order) : { ...story, highlights: [], pictures: new Map() }
}

/** What there is to back up, the bin and what can't be read included, oldest first. */
export const loadBackupPlan = (): Promise<{
  readonly ids: readonly string[]
  readonly counts: BackupCounts
}> =>
  readDatabase(async (database) => {
    const ids = await database.getAllKeysFromIndex('library', 'savedAt')
    const [highlights, pictures] = await Promise.all([
      database.count('highlights'),
      database.count('pictures'),
    ])
    return { ids, counts: { entries: ids.length, highlights, pictures } }
  })

async function storedPictures({ shown }: Records): Promise<readonly StoredPicture[]> {
  const pictures: StoredPicture[] = []
  for (const { source, blob } of shown) pictures.push({ source, type: blob.type, bytes: await bytesOf(blob) })
  return pictures
}

/** Raw, one by one; `null` for one that was deleted meanwhile. */
export async function* loadStored(
  ids: readonly string[],
  pictures: boolean,
): AsyncGenerator<StoredStory | null> {
  for await (const records of recordsOf(ids, pictures)) {
    const { id, line, body, earlier, addresses, highlights } = records
    yield line
      ? {
          id,
          entry: line.kept,
          article: body?.kept ?? null,
          earlier: earlier?.kept ?? null,
          highlights: highlights.map(({ kept }) => kept),
          addresses,
          pictures: await storedPictures(records),
        }
      : null
  }
}
