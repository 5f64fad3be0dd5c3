import type { Result } from '@/lib/base/result'
import type { Agreement, MirrorName } from '@/lib/library/mirror'
import { decodeAgreement, encodeAgreement } from '@/lib/library/stored-agreement'
import type { DataError } from '@/lib/protocol/background'
import { readDatabase, writeDatabase } from './database'

const ofMirror = (mirror: MirrorName): IDBKeyRange => IDBKeyRange.bound([mirror], [mirror, []])

/** What can't be read counts as never agreed on: the two sides are joined anew and nothing is removed. */
export async function loadAgreements(mirror: MirrorName): Promise<ReadonlyMap<string, Agreement>> {
  const records = await readDatabase((database) => database.getAll('mirrored', ofMirror(mirror)))
  return new Map(
    records.flatMap(({ id, kept }) => {
      const decoded = decodeAgreement(kept)
      return decoded.ok ? [[id, decoded.value] as const] : []
    }),
  )
}

/** Background only. `null` drops it. */
export const storeAgreement = (
  mirror: MirrorName,
  id: string,
  agreement: Agreement | null,
): Promise<Result<null, DataError>> =>
  writeDatabase(['mirrored'], async (transaction) => {
    const store = transaction.objectStore('mirrored')
    if (agreement) await store.put({ mirror, id, kept: encodeAgreement(agreement) })
    else await store.delete([mirror, id])
    return null
  })

/** Background only. A mirror that is switched off has agreed on nothing: switched on again, both sides are joined. */
export const dropAgreements = (mirror: MirrorName): Promise<Result<null, DataError>> =>
  writeDatabase(['mirrored'], async (transaction) => {
    await transaction.objectStore('mirrored').delete(ofMirror(mirror))
    return null
  })
