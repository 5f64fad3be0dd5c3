import { fail, ok, type Result } from '@/lib/base/result'
import type { DataError } from '@/lib/protocol/background'
import { dataError } from './data-error'
import { type LedeDatabase, openLede, type Store, type Transaction } from './database-schema'
import { keepReserve, mendFirst, mendLog } from './mend-log'

/** Opened for one use: a connection that nobody holds blocks no upgrade and dies with no worker. What is to be done after a failure is done while it is still open, and after the cause is known. */
async function withDatabase<T>(
  use: (database: LedeDatabase) => Promise<T>,
  afterFailure: () => Promise<void> = async () => undefined,
): Promise<Result<T, DataError>> {
  let database: LedeDatabase | null = null
  try {
    database = await openLede()
    return ok(await use(database))
  } catch (error) {
    const told = await dataError(error)
    await afterFailure()
    return fail(told)
  } finally {
    database?.close()
  }
}

/** For what a view can't do without: it catches the error and shows its failed face. */
export async function readDatabase<T>(use: (database: LedeDatabase) => Promise<T>): Promise<T> {
  const result = await withDatabase(use)
  if (result.ok) return result.value
  throw new Error(result.error.kind)
}

async function inTransaction<T, S extends Store>(
  database: LedeDatabase,
  stores: readonly S[],
  work: (transaction: Transaction<S>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction([...stores], 'readwrite', { durability: 'strict' })
  // Its failure is awaited below; until then it must not count as unhandled.
  transaction.done.catch(() => undefined)
  const value = await work(transaction)
  await transaction.done
  return value
}

/** Background only. Load, change and store in one transaction; told as done after it is on the disk (SECURITY.md 11). */
export async function writeDatabase<T, S extends Store>(
  stores: readonly S[],
  work: (transaction: Transaction<S>) => Promise<T>,
): Promise<Result<T, DataError>> {
  const result = await withDatabase(async (database) => {
    await mendFirst()
    return inTransaction(database, stores, work)
  }, mendLog)
  if (result.ok) void keepReserve()
  return result
}
