import type { Result } from '@/lib/base/result'
import type { ImportJob, Rejection } from '@/lib/library/import/import-job'
import type { StagedKind } from '@/lib/library/import/staged'
import { encodeImportJob, encodeRejections } from '@/lib/library/import/stored-import-job'
import type { DataError } from '@/lib/protocol/background'
import { writeDatabase } from './database'
import { rejectionsId } from './import-database'

export interface StagedRecord {
  readonly kind: StagedKind
  readonly at: number | string
  readonly kept: unknown
}

/** The one thing a page writes itself (SECURITY.md 11): what a chosen file holds, before the background takes it over. */
export const stage = (job: string, records: readonly StagedRecord[]): Promise<Result<null, DataError>> =>
  writeDatabase(['staged'], async (transaction) => {
    const staged = transaction.objectStore('staged')
    await Promise.all(records.map(({ kind, at, kept }) => staged.put({ job, kind, at, kept })))
    return null
  })

/** As long as it is being read; from then on the background alone changes it. */
export const storeImport = (
  job: ImportJob,
  rejections: readonly Rejection[] = [],
): Promise<Result<null, DataError>> =>
  writeDatabase(['imports'], async (transaction) => {
    const imports = transaction.objectStore('imports')
    await imports.put({ id: job.id, kept: encodeImportJob(job) })
    if (rejections.length > 0)
      await imports.put({ id: rejectionsId(job.id), kept: encodeRejections(rejections) })
    return null
  })
