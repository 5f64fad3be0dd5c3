import { decodeArticle } from '@/lib/article/stored-article'
import type { Result } from '@/lib/base/result'
import { addressKeys } from '@/lib/library/address-key'
import type { ImportJob } from '@/lib/library/import/import-job'
import { highlightOf, markId } from '@/lib/library/import/imported-marks'
import { mergeRow, rowEntry } from '@/lib/library/import/merge-row'
import { parseStagedRow } from '@/lib/library/import/parse-staged'
import type { StagedRow, StagedText } from '@/lib/library/import/staged'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { encodeHighlight } from '@/lib/library/stored-highlight'
import { decodeLibraryEntry } from '@/lib/library/stored-library-entry'
import type { DataError } from '@/lib/protocol/background'
import { type ImportTransaction, importStep, stagedRange } from './import-writer'
import { putAddresses } from './put-addresses'
import { putLine } from './story-records'

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
function waitingText(
  { options }: ImportJob,
  entry: LibraryEntry,
  content: string | null,
): { readonly kind: 'text' | 'link'; readonly kept: StagedText } | null {
  if (entry.hasText || (content === null && !options.fetchTexts)) return null
  const kept = { id: entry.id, url: entry.url, title: entry.title, html: content }
  return { kind: content === null ? 'link' : 'text', kept }
}

interface Turn {
  readonly at: number | string
  readonly staged: StagedRow
}

/** Where a file has no dates its order is all there is: what stood first stays first in a list that begins with the newest. */
const instantOf = (job: ImportJob, at: number | string): string =>
  new Date(Date.parse(job.createdAt) - (typeof at === 'number' ? at : 0)).toISOString()

const counted = (
  job: ImportJob,
  outcome: 'added' | 'updated' | 'known',
  marks: number,
  toFetch: number,
): ImportJob => {
  const { done } = job
  return {
    ...job,
    done: { ...done, rows: done.rows + 1, marks: done.marks + marks, [outcome]: done[outcome] + 1 },
    toFetch: job.toFetch + toFetch,
  }
}

/** What is read is read at once, what is written is not waited for one by one: a row alone costs six questions to the database. */
async function takeTurns(
  transaction: ImportTransaction,
  job: ImportJob,
  turns: readonly Turn[],
): Promise<ImportJob> {
  const ids = [...new Set(turns.map(({ staged }) => staged.id))]
  const lines = new Map(
    await Promise.all(ids.map(async (id) => [id, await lineIn(transaction, id, job.createdAt)] as const)),
  )
  const writes: Promise<unknown>[] = []
  let after = job
  for (const { at, staged } of turns) {
    const { id, row, content } = staged
    const old = lines.get(id) ?? null
    const entry = old
      ? mergeRow(old, [...row.tags, ...job.options.tags], job.createdAt)
      : rowEntry(row, id, job.options.tags, instantOf(job, at))
    lines.set(id, entry)
    if (entry !== old) writes.push(putLine(transaction, entry))
    writes.push(putAddresses(transaction, id, addressKeys(row)))
    const marks = await takeMarks(transaction, staged, entry)
    const text = waitingText(job, entry, content)
    if (text) writes.push(transaction.objectStore('staged').put({ job: job.id, at, ...text }))
    const outcome = old === null ? 'added' : entry !== old || marks > 0 ? 'updated' : 'known'
    after = counted(after, outcome, marks, text?.kind === 'link' ? 1 : 0)
  }
  await Promise.all(writes)
  return after
}

/** Background only. The next rows of an import; tells how many there were. */
export async function takeRows(id: string): Promise<Result<number, DataError>> {
  let taken = 0
  const result = await importStep(id, async (transaction, job) => {
    const staged = transaction.objectStore('staged')
    const records = await staged.getAll(stagedRange(id, 'row'), STEP)
    // Staged by Lede itself, so never seen; what can't be read is passed over, or the import would never end.
    const turns = records.flatMap(({ at, kept }): readonly Turn[] => {
      const row = parseStagedRow(kept)
      return row ? [{ at, staged: row }] : []
    })
    const after = await takeTurns(transaction, job, turns)
    await Promise.all(records.map(({ at }) => staged.delete([id, 'row', at])))
    taken = records.length
    return after
  })
  return result.ok ? { ok: true, value: taken } : result
}
