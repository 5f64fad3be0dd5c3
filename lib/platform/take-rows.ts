import { decodeArticle } from '@/lib/article/stored-article'
import type { Result } from '@/lib/base/result'
import { addressKeys } from '@/lib/library/address-key'
import type { ImportDone, ImportJob } from '@/lib/library/import/import-job'
import { highlightOf, markId } from '@/lib/library/import/imported-marks'
import { linkEntry, mergeRow } from '@/lib/library/import/merge-row'
import { parseStagedRow } from '@/lib/library/import/parse-staged'
import type { StagedRow, StagedText } from '@/lib/library/import/staged'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { encodeHighlight } from '@/lib/library/stored-highlight'
import { decodeLibraryEntry } from '@/lib/library/stored-library-entry'
import type { DataError } from '@/lib/protocol/background'
import { type ImportTransaction, importStep, putAddresses, stagedRange } from './import-writer'
import { lineOf } from './library-line'

/** Rows of one transaction: short enough that a save by hand in between doesn't wait. */
const STEP = 100

/** The line as it is kept. One that can't be read makes room, and is kept aside. */
async function lineIn(transaction: ImportTransaction, id: string, at: string): Promise<LibraryEntry | null> {
  const record = await transaction.objectStore('library').get(id)
  const decoded = record && decodeLibraryEntry(record.kept)
  if (decoded?.ok === false) {
    const raw = { entry: record?.kept ?? null, body: null }
    await transaction.objectStore('broken').add({ store: 'library', id, at, raw })
  }
  return decoded?.ok ? decoded.value : null
}

async function takeMarks(
  transaction: ImportTransaction,
  { id, row }: StagedRow,
  entry: LibraryEntry,
): Promise<number> {
  if (row.marks.length === 0) return 0
  const highlights = transaction.objectStore('highlights')
  const body = await transaction.objectStore('bodies').get(id)
  const article = body ? decodeArticle(body.kept) : null
  let taken = 0
  for (const mark of row.marks) {
    if ((await highlights.getKey(markId(id, mark))) !== undefined) continue
    const highlight = highlightOf(id, mark, article?.ok ? article.value : null, row.savedAt ?? entry.savedAt)
    await highlights.put({ id: highlight.id, article: id, kept: encodeHighlight(highlight) })
    taken += 1
  }
  return taken
}

/** A text the file brings waits for its turn; one it doesn't is fetched, where the reader asked for that. */
async function takeText(
  transaction: ImportTransaction,
  job: ImportJob,
  at: number | string,
  entry: LibraryEntry,
  content: string | null,
): Promise<number> {
  if (entry.hasText || (content === null && !job.options.fetchTexts)) return 0
  const kind = content === null ? 'link' : 'text'
  const kept: StagedText = { id: entry.id, url: entry.url, title: entry.title, html: content }
  await transaction.objectStore('staged').put({ job: job.id, kind, at, kept })
  return kind === 'link' ? 1 : 0
}

interface Taken {
  readonly outcome: 'added' | 'updated' | 'known'
  readonly marks: number
  readonly toFetch: number
}

async function takeRow(
  transaction: ImportTransaction,
  job: ImportJob,
  at: number | string,
  staged: StagedRow,
): Promise<Taken> {
  const { id, row, content } = staged
  // Where a file has no dates its order is all there is: what stood first stays first in a list that begins with the newest.
  const now = new Date(Date.parse(job.createdAt) - (typeof at === 'number' ? at : 0)).toISOString()
  const old = await lineIn(transaction, id, now)
  const entry = old
    ? mergeRow(old, [...row.tags, ...job.options.tags], job.createdAt)
    : linkEntry(row, id, job.options.tags, now)
  if (entry !== old) await transaction.objectStore('library').put(lineOf(entry))
  await putAddresses(transaction, id, addressKeys(row))
  const marks = await takeMarks(transaction, staged, entry)
  const toFetch = await takeText(transaction, job, at, entry, content)
  const outcome = old === null ? 'added' : entry !== old || marks > 0 ? 'updated' : 'known'
  return { outcome, marks, toFetch }
}

const counted = (job: ImportJob, { outcome, marks, toFetch }: Taken): ImportJob => {
  const { done } = job
  const sums: ImportDone = { ...done, rows: done.rows + 1, marks: done.marks + marks }
  return {
    ...job,
    done: { ...sums, [outcome]: done[outcome] + 1 },
    toFetch: job.toFetch + toFetch,
  }
}

/** Background only. The next rows of an import; tells how many there were. */
export async function takeRows(id: string): Promise<Result<number, DataError>> {
  let taken = 0
  const result = await importStep(id, async (transaction, job) => {
    const staged = transaction.objectStore('staged')
    const records = await staged.getAll(stagedRange(id, 'row'), STEP)
    let after = job
    for (const record of records) {
      const row = parseStagedRow(record.kept)
      // Staged by Lede itself, so never seen; what can't be read counts as done, or the import would never end.
      if (row) after = counted(after, await takeRow(transaction, job, record.at, row))
      await staged.delete([id, 'row', record.at])
    }
    taken = records.length
    return after
  })
  return result.ok ? { ok: true, value: taken } : result
}
