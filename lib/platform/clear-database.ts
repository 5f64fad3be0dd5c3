import type { Result } from '@/lib/base/result'
import type { DataError } from '@/lib/protocol/background'
import { announce } from './changes'
import { writeDatabase } from './database'
import { storeNames } from './database-schema'

/** Background only. Everything that was ever kept, in one transaction: all or nothing goes. */
export async function clearDatabase(): Promise<Result<null, DataError>> {
  const result = await writeDatabase(storeNames, async (transaction) => {
    await Promise.all(storeNames.map((name) => transaction.objectStore(name).clear()))
    return null
  })
  if (result.ok)
    for (const changed of [
      'library',
      'captures',
      'requests',
      'visits',
      'imports',
      'search',
      'highlights',
    ] as const)
      announce(changed)
  return result
}
