import type { Result } from '@/lib/base/result'
import { type ImportJob, isOpenImport } from '@/lib/library/import/import-job'
import type { StagedKind } from '@/lib/library/import/staged'
import { decodeImportJob, encodeImportJob } from '@/lib/library/import/stored-import-job'
import type { DataError } from '@/lib/protocol/background'
import { announce } from './changes'
import { writeDatabase } from './database'
import type { Transaction } from './database-schema'
import { rejectionsId } from './import-database'

/** All that one step of an import may touch. */
const stores = [
  'imports',
  'staged',
  'library',
  'addresses',
  'bodies',
  'earlier',
  'highlights',
  'pictures',
  'fetching',
  'due',
  'broken',
] as const
export type ImportTransaction = Transaction<(typeof stores)[number]>

async function jobIn(transaction: ImportTransaction, id: string): Promise<ImportJob | null> {
  const record = await transaction.objectStore('imports').get(id)
  const decoded = record && decodeImportJob(record.kept)
  return decoded?.ok ? decoded.value : null
}

/** Background only. A change of the list by an import, or by what came of one. */
export const writeImport = <T>(
  work: (transaction: ImportTransaction) => Promise<T>,
): Promise<Result<T, DataError>> => writeDatabase(stores, work)

const put = (transaction: ImportTransaction, job: ImportJob) =>
  transaction.objectStore('imports').put({ id: job.id, kept: encodeImportJob(job) })

/** Keys of numbers, and of names, which sort behind all numbers. */
export const stagedRange = (job: string, kind: StagedKind): IDBKeyRange =>
  IDBKeyRange.bound([job, kind], [job, kind, []])

/**
 * Background only. One step of an import under way: what it writes, what it takes out of the staging store and what it counts are one transaction, so that a step is done once or not at all, whenever the background is stopped. `false`: the import is not under way any more.
 */
export async function importStep(
  id: string,
  step: (transaction: ImportTransaction, job: ImportJob) => Promise<ImportJob>,
): Promise<Result<boolean, DataError>> {
  const result = await writeImport(async (transaction) => {
    const job = await jobIn(transaction, id)
    if (!job || !isOpenImport(job)) return false
    await put(transaction, await step(transaction, job))
    return true
  })
  if (result.ok && result.value) announce('imports')
  return result
}

/** Background only. Changes what is kept of an import, in whatever state it is. */
export async function changeImport(
  id: string,
  change: (job: ImportJob) => ImportJob,
): Promise<Result<null, DataError>> {
  const result = await writeImport(async (transaction) => {
    const job = await jobIn(transaction, id)
    if (job) await put(transaction, change(job))
    return null
  })
  if (result.ok) announce('imports')
  return result
}

const everything = (job: string): IDBKeyRange => IDBKeyRange.bound([job], [job, []])

/** Background only. Ends an import: the staging store is empty of it, the report stays. */
export async function endImport(id: string, state: 'done' | 'cancelled'): Promise<Result<null, DataError>> {
  const result = await writeImport(async (transaction) => {
    const job = await jobIn(transaction, id)
    // Cancelled while its last step was under way: it stays so.
    if (job && (isOpenImport(job) || job.state === 'stopped'))
      await put(transaction, { ...job, state, trouble: null })
    await transaction.objectStore('staged').delete(everything(id))
    return null
  })
  if (result.ok) announce('imports')
  return result
}

/** Background only. Nothing is kept of these imports but what is on the list. */
export async function dropImports(ids: readonly string[]): Promise<Result<null, DataError>> {
  const result = await writeImport(async (transaction) => {
    const imports = transaction.objectStore('imports')
    for (const id of ids) {
      await Promise.all([imports.delete(id), imports.delete(rejectionsId(id))])
      await transaction.objectStore('staged').delete(everything(id))
    }
    return null
  })
  if (result.ok) announce('imports')
  return result
}
