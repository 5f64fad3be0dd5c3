import type { Result } from '@/lib/base/result'
import { addressKeys } from '@/lib/library/address-key'
import { decodeLibraryEntry } from '@/lib/library/stored-library-entry'
import type { DataError } from '@/lib/protocol/background'
import { readDatabase, writeDatabase } from './database'

/** Background only, when Lede is updated. What was saved before addresses were kept (database version 2) is found under its own from then on. Each line has at least one: where there are as many, nothing is left to do. */
export async function fillAddresses(): Promise<Result<null, DataError> | null> {
  const [saved, kept] = await readDatabase((database) =>
    Promise.all([database.count('library'), database.count('addresses')]),
  )
  if (kept >= saved) return null
  return writeDatabase(['library', 'addresses'], async (transaction) => {
    const addresses = transaction.objectStore('addresses')
    for (const { id, kept: line } of await transaction.objectStore('library').getAll()) {
      const decoded = decodeLibraryEntry(line)
      const keys = decoded.ok ? addressKeys(decoded.value) : []
      for (const address of keys) {
        if ((await addresses.getKey(address)) === undefined) await addresses.put({ address, id })
      }
    }
    return null
  })
}
