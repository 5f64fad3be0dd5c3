import { ok, type Result } from '@/lib/base/result'
import { decodeLibraryEntry } from '@/lib/library/stored-library-entry'
import type { DataError } from '@/lib/protocol/background'
import { lineSign } from '@/lib/search/line-sign'
import { readDatabase } from './database'
import { loadPiece, writeIndex } from './search-pieces'
import { noteText } from './story-records'

/** Lines looked at in one go. */
const PAGE = 500

/** A piece that can't be read: nobody knows what it held. */
export async function startAnew(): Promise<Result<boolean, DataError>> {
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
  const noted = await writeIndex((transaction) => Promise.all(due.map((id) => noteText(transaction, id))))
  return noted.ok ? ok(true) : noted
}

/** Looks through index and list for what doesn't agree. */
export async function checkIndex(): Promise<Result<boolean, DataError>> {
  for (const key of await readDatabase((database) => database.getAllKeys('search')))
    if ((await loadPiece(key)) === null) return startAnew()
  return markMissing()
}
