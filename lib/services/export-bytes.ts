import {
  type BackupCounts,
  backupHead,
  backupSettings,
  backupStory,
  type StoredStory,
} from '@/lib/library/export/backup'
import { bookmarks } from '@/lib/library/export/bookmarks'
import { csv } from '@/lib/library/export/csv'
import type { ExportFile } from '@/lib/library/export/export-file'
import { holdsText } from '@/lib/library/export/export-format'
import type { ExportOrder, ExportProgress } from '@/lib/library/export/export-order'
import type { ExportWords } from '@/lib/library/export/export-words'
import type { ExportedStory } from '@/lib/library/export/exported-story'
import { htmlPage } from '@/lib/library/export/html-page'
import { type Pack, zipStream } from '@/lib/library/export/zip-stream'
import { bookParts, htmlParts, markdownAlone, markdownParts, type Parts } from './export-parts'

type Bytes = Uint8Array<ArrayBuffer>

/** Where the list is read from, and what a file says in the reader's words. */
export interface ExportSources {
  /** One by one in the order asked for; `null` for one that has no text that can be read. */
  readonly loadStories: (order: ExportOrder) => AsyncIterable<ExportedStory | null>
  readonly loadBackup: () => Promise<{ readonly ids: readonly string[]; readonly counts: BackupCounts }>
  /** One by one; `null` for one that has been deleted since. */
  readonly loadStored: (ids: readonly string[], pictures: boolean) => AsyncIterable<StoredStory | null>
  readonly loadSettings: () => Promise<unknown>
  readonly words: ExportWords
  readonly now: Date
  readonly newIdentifier: () => string
  readonly onProgress: (progress: ExportProgress) => void
  /** Between two stories: the page is to answer while a file is made. */
  readonly breathe: () => Promise<void>
  readonly pack: Pack
  readonly signal: AbortSignal
}

/** What could not be read of the list is told apart from what could not be written to the file. */
export class ListTrouble extends Error {}

const listTrouble = (cause: unknown): never => {
  throw new ListTrouble('', { cause })
}

/** Those that are there, telling how far it is; what fails here is the list, not the file. */
async function* counted<T>(
  source: AsyncIterable<T | null>,
  total: number,
  { onProgress, breathe, signal }: ExportSources,
  tally: Tally,
): AsyncGenerator<T> {
  let done = 0
  try {
    for await (const item of source) {
      await breathe()
      signal.throwIfAborted()
      onProgress({ done, total })
      done++
      if (item === null) continue
      tally.stories++
      yield item
    }
  } catch (error) {
    listTrouble(error)
  }
}

/** Counts what is in the file. */
export interface Tally {
  stories: number
}

const storiesOf = (order: ExportOrder, sources: ExportSources, tally: Tally) =>
  counted(sources.loadStories(order), order.entries.length, sources, tally)

async function* backupParts({ pictures }: ExportOrder, sources: ExportSources, tally: Tally): Parts {
  const { ids, counts } = await sources.loadBackup().catch(listTrouble)
  yield backupHead(sources.now.toISOString(), pictures ? counts : { ...counts, pictures: 0 })
  for await (const story of counted(sources.loadStored(ids, pictures), ids.length, sources, tally))
    yield* backupStory(story)
  yield backupSettings(await sources.loadSettings().catch(listTrouble))
}

function partsOf(order: ExportOrder, sources: ExportSources, tally: Tally): Parts | null {
  const { words } = sources
  const stories = storiesOf(order, sources, tally)
  switch (order.format) {
    case 'backup':
      return backupParts(order, sources, tally)
    case 'epub':
      return bookParts(stories, words, {
        identifier: sources.newIdentifier(),
        made: sources.now.toISOString(),
      })
    case 'markdown':
      return markdownParts(stories, words)
    case 'html':
      return htmlParts(stories, words)
    case 'bookmarks':
    case 'csv':
      return null
  }
}

async function textOf(order: ExportOrder, sources: ExportSources, tally: Tally): Promise<string> {
  if (!holdsText(order.format)) {
    tally.stories = order.entries.length
    return order.format === 'csv' ? csv(order.entries) : bookmarks(order.entries)
  }
  for await (const story of storiesOf(order, sources, tally))
    return order.format === 'html' ? htmlPage(story, sources.words) : markdownAlone(story, sources.words)
  return ''
}

/** The bytes of the file an order makes, one story in memory at a time. */
export async function* exportBytes(
  file: ExportFile,
  order: ExportOrder,
  sources: ExportSources,
  tally: Tally,
): AsyncGenerator<Bytes> {
  const parts = file.zipped ? partsOf(order, sources, tally) : null
  if (!parts) {
    yield new TextEncoder().encode(await textOf(order, sources, tally))
    return
  }
  const zip = zipStream(sources.now, sources.pack)
  for await (const { name, data, how } of parts) yield* await zip.add(name, data, how)
  yield* zip.end()
}
