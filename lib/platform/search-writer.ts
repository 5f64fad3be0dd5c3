import { decodeArticle } from '@/lib/article/stored-article'
import { ok, type Result } from '@/lib/base/result'
import { decodeLibraryEntry } from '@/lib/library/stored-library-entry'
import type { DataError } from '@/lib/protocol/background'
import { buildSegment } from '@/lib/search/build-segment'
import { lineSign } from '@/lib/search/line-sign'
import { planMerge } from '@/lib/search/plan-merge'
import { searchable, storyWords } from '@/lib/search/searchable'
import type { Segment } from '@/lib/search/segment'
import { decodeSegment, encodeSegment } from '@/lib/search/stored-segment'
import { announce } from './changes'
import { readDatabase, writeDatabase } from './database'

type Done = Result<null, DataError>
type Key = [order: number, size: number, name: string]

/** What `mergeSegments` is, and whoever rests between its steps. */
export type Merge = (segments: readonly Segment[], forgotten?: ReadonlySet<string>) => Promise<Segment>

/** Stories a batch: some 30 ms of work, so that in Firefox, where views share this thread, nothing waits. */
const BATCH = 32
/** Lines looked at in one go. */
const PAGE = 500

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
    const notes = await transaction.objectStore('due').getAll(null, BATCH)
    return Promise.all(
      notes.map(async (note) => {
        const [line, body, indexed] = await Promise.all([
          transaction.objectStore('library').get(note.id),
          transaction.objectStore('bodies').get(note.id),
          transaction.objectStore('indexed').get(note.id),
        ])
        return { note, line, body, sign: indexed?.sign ?? null }
      }),
    )
  })

type Due = Awaited<ReturnType<typeof loadDue>>[number]

function indexOne({ note, line, body, sign }: Due) {
  const decoded = line && decodeLibraryEntry(line.kept)
  // A line that can't be read is not shown either; it may be by a later version, whose index is another.
  if (!decoded?.ok) return null
  const fresh = lineSign(decoded.value)
  if (fresh === sign && !note.text) return null
  const article = body && decodeArticle(body.kept)
  return {
    id: note.id,
    sign: fresh,
    words: storyWords(searchable(decoded.value, article?.ok ? article.value : null)),
  }
}

type Writing = Parameters<Parameters<typeof writeDatabase<unknown, 'search' | 'indexed' | 'due'>>[1]>[0]

const writeIndex = <T>(work: (transaction: Writing) => Promise<T>): Promise<Result<T, DataError>> =>
  writeDatabase(['search', 'indexed', 'due'], work)

/** What was written again meanwhile stays due. */
async function settle(transaction: Writing, notes: readonly Due['note'][]): Promise<void> {
  const due = transaction.objectStore('due')
  const now = await Promise.all(notes.map(({ id }) => due.get(id)))
  await Promise.all(notes.flatMap(({ id, note }, at) => (now[at]?.note === note ? [due.delete(id)] : [])))
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
      due.map(({ note }) => note),
    )
  })
  if (!written.ok) return written
  if (fresh.length > 0) announce('search')
  return ok(true)
}

async function loadSegment(key: Key): Promise<Segment | null> {
  const kept = await readDatabase((database) => database.get('search', key))
  const decoded = kept ? decodeSegment(kept.kept) : null
  return decoded?.ok ? decoded.value : null
}

/** Puts one piece where several stood, unless it is empty. */
const replace = (old: readonly Key[], segment: Segment): Promise<Done> =>
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
    const segment = await loadSegment(key)
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
  const segments = (await Promise.all(old.map(loadSegment))).filter((segment) => segment !== null)
  if (segments.length < old.length) return startAnew()
  const replaced = await replace(old, await merge(segments))
  if (!replaced.ok) return replaced
  announce('search')
  return ok(true)
}

/** A piece that can't be read: nobody knows what it held. */
async function startAnew(): Promise<Result<boolean, DataError>> {
  const cleared = await writeIndex(async (transaction) => {
    await transaction.objectStore('search').clear()
    await transaction.objectStore('indexed').clear()
  })
  return cleared.ok ? markMissing() : cleared
}

/** Notes what the index lacks, has in an old form, or has too much; after an update, a lost disk block, a list that was written by an older Lede. */
async function markMissing(): Promise<Result<boolean, DataError>> {
  const due: string[] = []
  const lines = await readDatabase((database) => database.getAllKeys('library'))
  for (let at = 0; at < lines.length; at += PAGE) {
    const range = IDBKeyRange.bound(lines[at], lines[Math.min(at + PAGE, lines.length) - 1])
    const [records, indexed] = await readDatabase((database) =>
      Promise.all([database.getAll('library', range), database.getAll('indexed', range)]),
    )
    const signs = new Map(indexed.map(({ id, sign }) => [id, sign]))
    for (const { id, kept } of records) {
      const line = decodeLibraryEntry(kept)
      if (line.ok && signs.get(id) !== lineSign(line.value)) due.push(id)
    }
  }
  const present = new Set(lines)
  const indexed = await readDatabase((database) => database.getAllKeys('indexed'))
  due.push(...indexed.filter((id) => !present.has(id)))
  if (due.length === 0) return ok(true)
  const noted = await writeIndex((transaction) =>
    Promise.all(
      due.map((id) => transaction.objectStore('due').put({ id, note: crypto.randomUUID(), text: true })),
    ),
  )
  return noted.ok ? ok(true) : noted
}

/** Looks through index and list for what doesn't agree. */
export async function checkIndex(): Promise<Result<boolean, DataError>> {
  for (const key of await readDatabase((database) => database.getAllKeys('search')))
    if ((await loadSegment(key)) === null) return startAnew()
  return markMissing()
}
