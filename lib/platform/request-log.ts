import { ok, type Result } from '@/lib/base/result'
import type { DataError } from '@/lib/protocol/background'
import type { RequestRecord } from '@/lib/requests/request-record'
import { decodeRequestRecord, encodeRequestRecord } from '@/lib/requests/stored-request'
import { announce, watchChanges } from './changes'
import { readDatabase, writeDatabase } from './database'
import { dropSessionRequests, loadSessionRequests, storeSessionRequests } from './session-requests'

/** "Each one of the last 30 days" (DESIGN.md, promise 3). */
const KEPT_FOR = 30 * 24 * 60 * 60_000

/** Newest first. */
export async function loadRequestLog(): Promise<readonly RequestRecord[]> {
  const records = await readDatabase((database) => database.getAllFromIndex('requests', 'at'))
  const oldest = new Date(Date.now() - KEPT_FOR).toISOString()
  const onDisk = records
    .map(({ kept }) => decodeRequestRecord(kept))
    .flatMap((decoded) => (decoded.ok && decoded.value.at >= oldest ? [decoded.value] : []))
  return [...onDisk, ...(await loadSessionRequests())].sort((a, b) => b.at.localeCompare(a.at))
}

export const watchRequestLog = (callback: () => void): (() => void) => watchChanges('requests', callback)

/** Background only. What was asked for from a private window stays with that window. */
export async function storeRequests(
  requests: readonly RequestRecord[],
  privateWindow: number | null = null,
): Promise<Result<null, DataError>> {
  if (privateWindow === null) return storeOnDisk(requests)
  await storeSessionRequests(privateWindow, requests)
  announce('requests')
  return ok(null)
}

/** Adds lines, and drops those that are over a month old. */
async function storeOnDisk(requests: readonly RequestRecord[]): Promise<Result<null, DataError>> {
  const result = await writeDatabase(['requests'], async (transaction) => {
    const store = transaction.objectStore('requests')
    const oldest = new Date(Date.now() - KEPT_FOR).toISOString()
    const outdated = await store.index('at').getAllKeys(IDBKeyRange.upperBound(oldest, true))
    await Promise.all([
      ...outdated.map((key) => store.delete(key)),
      ...requests.map((request) => store.add({ at: request.at, kept: encodeRequestRecord(request) })),
    ])
    return null
  })
  if (result.ok) announce('requests')
  return result
}

/** Background only. */
export async function clearRequests(): Promise<Result<null, DataError>> {
  await dropSessionRequests()
  const result = await writeDatabase(['requests'], async (transaction) => {
    await transaction.objectStore('requests').clear()
    return null
  })
  if (result.ok) announce('requests')
  return result
}
