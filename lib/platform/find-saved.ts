import type { Article } from '@/lib/article/article'
import { addressKey, addressKeys } from '@/lib/library/address-key'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { decodeLibraryEntry } from '@/lib/library/stored-library-entry'
import { readDatabase } from './database'
import { findLine } from './find-line'
import { loadSavedEntry } from './library-database'

type StoryName = Pick<Article, 'id' | 'url' | 'canonicalUrl'>

/** The line that stands for a story, under whichever of its addresses it was saved; `null` when it is in the bin, or without a text that can be read. */
export async function findSaved(story: StoryName): Promise<LibraryEntry | null> {
  const entry = await findListed(story.id, addressKeys(story))
  return entry && loadSavedEntry(entry.id)
}

/** The same by an address alone, whether there is a text or not. The list is never gone through. */
export async function findListedAt(address: string): Promise<LibraryEntry | null> {
  const key = addressKey(address)
  return key === null ? null : findListed(null, [key])
}

/** The same where the text can be read as well. */
export async function findSavedAt(address: string): Promise<LibraryEntry | null> {
  const entry = await findListedAt(address)
  return entry && loadSavedEntry(entry.id)
}

/** The ids of the lines that stand at addresses, as `addressKey` writes them. */
export const loadStoriesAt = (keys: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  readDatabase(async (database) => {
    const transaction = database.transaction(['addresses', 'library'])
    const [addresses, library] = [transaction.objectStore('addresses'), transaction.objectStore('library')]
    const found = await Promise.all(keys.map((key) => addresses.get(key)))
    const there = await Promise.all(found.map((one) => (one ? library.getKey(one.id) : undefined)))
    return new Map(
      found.flatMap((one, index) => (one && there[index] !== undefined ? [[one.address, one.id]] : [])),
    )
  })

/** A story as its link tells it: its own page may know a better address. */
export interface LinkedStory {
  readonly url: string
  readonly id: string
}

/** The lines that stand for linked stories, by the link's address: their ids, those in the bin left out. */
export const findOnList = (stories: readonly LinkedStory[]): Promise<ReadonlyMap<string, string>> =>
  readDatabase(async (database) => {
    const transaction = database.transaction(['library', 'addresses'])
    const found = await Promise.all(
      stories.map(async ({ url, id }) => {
        const key = addressKey(url)
        return { url, line: await findLine(transaction, id, key === null ? [] : [key]) }
      }),
    )
    return new Map(
      found.flatMap(({ url, line }) => (line && line.deletedAt === undefined ? [[url, line.id]] : [])),
    )
  })

async function findListed(id: string | null, keys: readonly string[]): Promise<LibraryEntry | null> {
  const line = await readDatabase((database) =>
    findLine(database.transaction(['library', 'addresses']), id, keys),
  )
  const decoded = line ? decodeLibraryEntry(line.kept) : null
  return decoded?.ok && decoded.value.deletedAt === null ? decoded.value : null
}
