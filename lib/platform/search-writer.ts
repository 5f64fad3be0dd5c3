import { decodeArticle } from '@/lib/article/stored-article'
import { ok, type Result } from '@/lib/base/result'
import { decodeLibraryEntry } from '@/lib/library/stored-library-entry'
import type { DataError } from '@/lib/protocol/background'
import { buildSegment } from '@/lib/search/build-segment'
import { lineSign } from '@/lib/search/line-sign'
import { planMerge } from '@/lib/search/plan-merge'
import { searchable, storyWords } from '@/lib/search/searchable'
import type { Segment } from '@/lib/search/segment'
import { encodeSegment } from '@/lib/search/stored-segment'
import { announce } from './changes'
import { readDatabase } from './database'
import { startAnew } from './search-check'
import { type IndexTransaction, loadPiece, type PieceKey, writeIndex } from './search-pieces'

type Done = Result<null, DataError>

/** What `mergeSegments` is, and whoever rests between its steps. */
export type Merge = (segments: readonly Segment[], forgotten?: ReadonlySet<string>) => Promise<Segment>

/** Stories a batch: some 30 ms of work, so that in Firefox, where views share this thread, nothing waits. */
const BATCH = 32

const record = (order: number, segment: Segment) => ({
  order,
  size: segment.ids.length,
  name: crypto.randomUUID(),
  kept: encodeSegment(segment),
})

/** What is due now, with all that is needed to index it: read apart from the writing, so that no save waits for it. */
const loadDue = () =>
  readDatabase(async (database) => {
    const transaction = database.transaction(['due', 'library', 'bodies', 'indexed'])
    const all = await transaction.objectStore('due').getAll(null, BATCH)
    const byStory = Map.groupBy(all, ({ id }) => id)
    return Promise.all(
      [...byStory].map(async ([id, notes]) => {
        const [line, body, indexed] = await Promise.all([
          transaction.objectStore('library').get(id),
          transaction.objectStore('bodies').get(id),
          transaction.objectStore('indexed').get(id),
        ])
        return { id, notes, line, body, sign: indexed?.sign ?? null }
      }),
    )
  })

type Due = Awaited<ReturnType<typeof loadDue>>[number]

function indexOne({ id, notes, line, body, sign }: Due) {
  const decoded = line && decodeLibraryEntry(line.kept)
  // A line that can't be read is not shown either; it may be by a later version, whose index is another.
  if (!decoded?.ok) return null
  const fresh = lineSign(decoded.value)
  if (fresh === sign && notes.every(({ kind }) => kind === 'line')) return null
  const article = body && decodeArticle(body.kept)
  return {
    id,
    sign: fresh,
    words: storyWords(searchable(decoded.value, article?.ok ? article.value : null)),
  }
}

/** What was written again meanwhile stays due. */
async function settle(transaction: IndexTransaction, notes: Due['notes']): Promise<void> {
  const due = transaction.objectStore('due')
  const now = await Promise.all(notes.map(({ id, kind }) => due.get([id, kind])))
  await Promise.all(
    notes.flatMap(({ id, kind, note }, at) => (now[at]?.note === note ? [due.delete([id, kind])] : [])),
  )
}

/** Takes the next few stories into the index, in one small piece. Told is whether there was anything to do. */
export async function indexDue(): Promise<Result<boolean, DataError>> {
  const due = (await loadDue()).filter(({ line }) => line !== undefined)
  if (due.length === 0) return ok(false)
  const fresh = due.flatMap((one) => indexOne(one) ?? [])
  const written = await writeIndex(async (transaction) => {
    const search = transaction.objectStore('search')
    if (fresh.length > 0) {
      const last = (await search.getAllKeys()).at(-1)
      await search.put(record((last?.[0] ?? 0) + 1, buildSegment(fresh.map(({ words }) => words))))
    }
    await Promise.all(fresh.map(({ id, sign }) => transaction.objectStore('indexed').put({ id, sign })))
    await settle(
      transaction,
      due.flatMap(({ notes }) => notes),
    )
  })
  if (!written.ok) return written
  if (fresh.length > 0) announce('search')
  return ok(true)
}

/** Puts one piece where several stood, unless it is empty. */
const replace = (old: readonly PieceKey[], segment: Segment): Promise<Done> =>
  writeIndex(async (transaction) => {
    const search = transaction.objectStore('search')
    await Promise.all(old.map((key) => search.delete(key)))
    if (segment.ids.length > 0) await search.put(record(old.at(-1)?.[0] ?? 0, segment))
    return null
  })

/** What was deleted for good goes out of every piece that holds it, and its note only then: who is stopped meanwhile begins again. */
export async function forgetGone(merge: Merge): Promise<Result<boolean, DataError>> {
  const { notes, known, keys } = await readDatabase(async (database) => {
    const due = await database.getAll('due')
    const lines = new Set(due.length > 0 ? await database.getAllKeys('library') : [])
    const gone = due.filter(({ id }) => !lines.has(id))
    const known = new Set(gone.length > 0 ? await database.getAllKeys('indexed') : [])
    return { notes: gone, known, keys: await database.getAllKeys('search') }
  })
  if (notes.length === 0) return ok(false)
  const forgotten = new Set(notes.map(({ id }) => id).filter((id) => known.has(id)))
  for (const key of forgotten.size > 0 ? keys : []) {
    const segment = await loadPiece(key)
    if (!segment?.ids.some((id) => forgotten.has(id))) continue
    const replaced = await replace([key], await merge([segment], forgotten))
    if (!replaced.ok) return replaced
  }
  const settled = await writeIndex(async (transaction) => {
    await Promise.all(notes.map(({ id }) => transaction.objectStore('indexed').delete(id)))
    await settle(transaction, notes)
  })
  if (!settled.ok) return settled
  announce('search')
  return ok(true)
}

/** Makes one piece of several small ones, if there are enough. Told is whether there was anything to do. */
export async function mergeNext(merge: Merge): Promise<Result<boolean, DataError>> {
  const keys = await readDatabase((database) => database.getAllKeys('search'))
  const together = planMerge(keys.map(([, size]) => size))
  if (together === 0) return ok(false)
  const old = keys.slice(-together)
  const segments = (await Promise.all(old.map(loadPiece))).filter((segment) => segment !== null)
  if (segments.length < old.length) return startAnew()
  const replaced = await replace(old, await merge(segments))
  if (!replaced.ok) return replaced
  announce('search')
  return ok(true)
}
