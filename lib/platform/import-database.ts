import { type ImportJob, isOpenImport, type Rejection } from '@/lib/library/import/import-job'
import { decodeImportJob, decodeRejections } from '@/lib/library/import/stored-import-job'
import { watchChanges } from './changes'
import { readDatabase } from './database'

/** Beside the job, since it may be long and never changes. */
const REJECTED = '.rejected'
export const rejectionsId = (job: string): string => `${job}${REJECTED}`

/** All imports that are kept, newest first. */
export async function loadImports(): Promise<readonly ImportJob[]> {
  const records = await readDatabase(async (database) => {
    // Asked at every step of an import: the long lists of rejected rows are left where they are.
    const ids = (await database.getAllKeys('imports')).filter((id) => !id.endsWith(REJECTED))
    return Promise.all(ids.map((id) => database.get('imports', id)))
  })
  const jobs = records.flatMap((record) => {
    const decoded = record && decodeImportJob(record.kept)
    return decoded?.ok ? [decoded.value] : []
  })
  return jobs.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
}

/** The one a reader would ask about: under way before all others, else the newest. */
export async function loadCurrentImport(): Promise<ImportJob | null> {
  const jobs = await loadImports()
  return jobs.find(isOpenImport) ?? jobs[0] ?? null
}

export async function loadRejections(job: string): Promise<readonly Rejection[]> {
  const record = await readDatabase((database) => database.get('imports', rejectionsId(job)))
  const decoded = record ? decodeRejections(record.kept) : null
  return decoded?.ok ? decoded.value : []
}

export const watchImports = (callback: () => void): (() => void) => watchChanges('imports', callback)
