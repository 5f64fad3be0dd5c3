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
import { zipStream } from '@/lib/library/export/zip-stream'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { bookParts, htmlParts, markdownAlone, markdownParts, type Parts } from './export-parts'

type Bytes = Uint8Array<ArrayBuffer>

/** Where the list is read from, and what a file says in the reader's words. */
export interface ExportSources {
  /** `null`: it has no text that can be read. */
  readonly loadStory: (entry: LibraryEntry, order: ExportOrder) => Promise<ExportedStory | null>
  readonly loadBackup: () => Promise<{ readonly ids: readonly string[]; readonly counts: BackupCounts }>
  /** `null`: it has been deleted since. */
  readonly loadStored: (id: string, pictures: boolean) => Promise<StoredStory | null>
  readonly loadSettings: () => Promise<unknown>
  readonly words: ExportWords
  readonly now: Date
  readonly newIdentifier: () => string
  readonly onProgress: (progress: ExportProgress) => void
}

/** What could not be read of the list is told apart from what could not be written to the file. */
export class ListTrouble extends Error {}

const read = async <T>(work: Promise<T>): Promise<T> =>
  work.catch((cause) => {
    throw new ListTrouble('', { cause })
  })

/** Counts what is in the file. */
export interface Tally {
  stories: number
}

async function* storiesOf(
  order: ExportOrder,
  ports: ExportSources,
  tally: Tally,
): AsyncGenerator<ExportedStory> {
  const total = order.entries.length
  for (const [index, entry] of order.entries.entries()) {
    ports.onProgress({ done: index, total })
    const story = await read(ports.loadStory(entry, order))
    if (!story) continue
    tally.stories++
    yield story
  }
}

async function* backupParts({ pictures }: ExportOrder, ports: ExportSources, tally: Tally): Parts {
  const { ids, counts } = await read(ports.loadBackup())
  yield backupHead(ports.now.toISOString(), pictures ? counts : { ...counts, pictures: 0 })
  for (const [index, id] of ids.entries()) {
    ports.onProgress({ done: index, total: ids.length })
    const story = await read(ports.loadStored(id, pictures))
    if (!story) continue
    tally.stories++
    yield* backupStory(story)
  }
  yield backupSettings(await read(ports.loadSettings()))
}

function partsOf(order: ExportOrder, ports: ExportSources, tally: Tally): Parts | null {
  const { words } = ports
  const stories = storiesOf(order, ports, tally)
  switch (order.format) {
    case 'backup':
      return backupParts(order, ports, tally)
    case 'epub':
      return bookParts(stories, words, {
        title: words.stories(order.entries.length),
        identifier: ports.newIdentifier(),
        made: ports.now.toISOString(),
        count: order.entries.length,
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

async function textOf(order: ExportOrder, ports: ExportSources, tally: Tally): Promise<string> {
  if (!holdsText(order.format)) {
    tally.stories = order.entries.length
    return order.format === 'csv' ? csv(order.entries) : bookmarks(order.entries)
  }
  for await (const story of storiesOf(order, ports, tally))
    return order.format === 'html' ? htmlPage(story, ports.words) : markdownAlone(story, ports.words)
  return ''
}

/** The bytes of the file an order makes, one story in memory at a time. */
export async function* exportBytes(
  file: ExportFile,
  order: ExportOrder,
  ports: ExportSources,
  tally: Tally,
): AsyncGenerator<Bytes> {
  const parts = file.zipped ? partsOf(order, ports, tally) : null
  if (!parts) {
    yield new TextEncoder().encode(await textOf(order, ports, tally))
    return
  }
  const zip = zipStream(ports.now)
  for await (const { name, data, how } of parts) yield zip.add(name, data, how)
  yield* zip.end()
}
