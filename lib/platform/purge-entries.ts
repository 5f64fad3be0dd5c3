import { ok, type Result } from '@/lib/base/result'
import type { DataError } from '@/lib/protocol/background'
import { announce } from './changes'
import { readDatabase, writeDatabase } from './database'
import { type LibraryTransaction, libraryStores } from './library-transaction'
import { dropStory } from './story-records'

/** Lines of one transaction: short enough that a save in between doesn't wait, and a background that is stopped has lost little. */
const STEP = 100
/** Lines that views are told of at once: each telling costs them a look at the whole list. */
const TOLD = STEP * 4
/** Keys that may lie among the ids of a step before it is quicker to ask for each. */
const AMONG = STEP * 10

interface Keyed {
  getAllKeys(range: IDBKeyRange, count: number): Promise<readonly unknown[]>
}

/** Those of some ids, sorted, that a store may hold: one question instead of one for each. */
async function heldBy(store: Keyed, ids: readonly string[]): Promise<readonly string[]> {
  const [first, last] = [ids[0], ids.at(-1)]
  if (first === undefined || last === undefined) return []
  const keys = await store.getAllKeys(IDBKeyRange.bound(first, last), AMONG)
  if (keys.length === AMONG) return ids
  const held = new Set(keys)
  return ids.filter((id) => held.has(id))
}

const picturesOf = (first: string, last = first): IDBKeyRange => IDBKeyRange.bound([first], [last, []])

async function purgePictures(transaction: LibraryTransaction, ids: readonly string[]): Promise<void> {
  const pictures = transaction.objectStore('pictures')
  const [first, last] = [ids[0], ids.at(-1)]
  // Few stories have any: mostly this one question is all.
  if (first === undefined || (await pictures.count(picturesOf(first, last))) === 0) return
  await Promise.all(ids.map((id) => pictures.delete(picturesOf(id))))
}

async function purgeMarks(transaction: LibraryTransaction, ids: readonly string[]): Promise<void> {
  const highlights = transaction.objectStore('highlights')
  const byStory = highlights.index('article')
  const [first, last] = [ids[0], ids.at(-1)]
  if (first === undefined || (await byStory.count(IDBKeyRange.bound(first, last))) === 0) return
  const keys = await Promise.all(ids.map((id) => byStory.getAllKeys(id)))
  await Promise.all(keys.flat().map((key) => highlights.delete(key)))
}

async function purgeAddresses(transaction: LibraryTransaction, ids: readonly string[]): Promise<void> {
  const addresses = transaction.objectStore('addresses')
  const keys = await Promise.all(ids.map((id) => addresses.index('id').getAllKeys(id)))
  await Promise.all(keys.flat().map((key) => addresses.delete(key)))
}

/** What is asked is not waited for one by one: a line alone costs a dozen questions to the database. */
async function purge(transaction: LibraryTransaction, ids: readonly string[]): Promise<void> {
  const sorted = ids.toSorted()
  await Promise.all([
    ...sorted.map((id) => dropStory(transaction, id)),
    ...(['earlier', 'fetching', 'sketches'] as const).map(async (name) => {
      const store = transaction.objectStore(name)
      await Promise.all((await heldBy(store, sorted)).map((id) => store.delete(id)))
    }),
    purgePictures(transaction, sorted),
    purgeMarks(transaction, sorted),
    purgeAddresses(transaction, sorted),
  ])
}

type Ends = (deletedAt: string) => boolean

/** Each line is whole or gone. */
const purgeStep = (ids: readonly string[], ends: Ends): Promise<Result<null, DataError>> =>
  writeDatabase(libraryStores, async (transaction) => {
    const lines = await Promise.all(ids.map((id) => transaction.objectStore('library').get(id)))
    const ended = lines.flatMap((line) =>
      line?.deletedAt !== undefined && ends(line.deletedAt) ? [line.id] : [],
    )
    await purge(transaction, ended)
    return null
  })

async function purgeInSteps(ids: readonly string[], ends: Ends): Promise<Result<null, DataError>> {
  for (let from = 0; from < ids.length; from += STEP) {
    const purged = await purgeStep(ids.slice(from, from + STEP), ends)
    if (!purged.ok) return purged
  }
  return ok(null)
}

async function purgeAll(ids: readonly string[], ends: Ends): Promise<Result<null, DataError>> {
  for (let from = 0; from < ids.length; from += TOLD) {
    const some = ids.slice(from, from + TOLD)
    const purged = await purgeInSteps(some, ends)
    announce('library', some)
    if (!purged.ok) return purged
  }
  return ok(null)
}

/** Takes lines out of the bin for good, with all that hangs on them; what is not in the bin stays. Stopped in between, the rest lies in the bin still. */
export const purgeEntries = (ids: readonly string[]): Promise<Result<null, DataError>> =>
  purgeAll(ids, () => true)

/** The same for all that was deleted before an instant. */
export async function purgeBefore(instant: string): Promise<Result<null, DataError>> {
  const old = IDBKeyRange.upperBound(instant, true)
  const ids = await readDatabase((database) => database.getAllKeysFromIndex('library', 'deletedAt', old))
  // Looked at again where it goes: it may have been had back meanwhile, and deleted anew.
  return purgeAll(ids, (deletedAt) => deletedAt < instant)
}
