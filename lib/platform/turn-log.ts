const SCRATCH = 'scratch'

const settled = (request: IDBOpenDBRequest): Promise<void> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      if (request.result instanceof IDBDatabase) request.result.close()
      resolve()
    }
    request.onerror = () => reject(request.error)
  })

/**
 * Has Chromium put aside the log it writes to, and begin a new one; rejects where the disk is too full for that.
 *
 * It keeps its databases in LevelDB, which goes on writing behind a record that a full disk or a power cut tore in two, and opens the same log again to write on. When that log is read the next time, all the databases of the origin are taken for damaged and deleted (seen in 156, `torn-log.spec.ts`). Deleting any database of the origin has it flush what it has in memory into a table and drop the torn log, which takes 60 ms.
 */
export async function turnLog(): Promise<void> {
  await settled(indexedDB.open(SCRATCH))
  await settled(indexedDB.deleteDatabase(SCRATCH))
}
