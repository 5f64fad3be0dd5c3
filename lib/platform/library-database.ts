import type { Article } from '@/lib/article/article'
import { decodeArticle } from '@/lib/article/stored-article'
import type { Capture } from '@/lib/capture/capture-result'
import { decodeCapture } from '@/lib/capture/stored-capture'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { decodeLibraryEntry } from '@/lib/library/stored-library-entry'
import { watchChanges } from './changes'
import { readDatabase } from './database'
import { loadSessionCapture } from './session-captures'

/** The last kept look at a story, rails and all; `null` when it was pushed out, or never kept. */
export async function loadCapture(id: string): Promise<Capture | null> {
  const inMemory = await loadSessionCapture(id)
  if (inMemory) return inMemory
  const record = await readDatabase((database) => database.get('captures', id))
  const decoded = record ? decodeCapture(record.kept) : null
  return decoded?.ok ? decoded.value : null
}

async function loadSaved(id: string): Promise<Article | null> {
  const record = await readDatabase((database) => database.get('bodies', id))
  const decoded = record ? decodeArticle(record.kept) : null
  return decoded?.ok ? decoded.value : null
}

/** The saved copy, else what was captured. */
export const loadArticle = async (id: string): Promise<Article | null> =>
  (await loadSaved(id)) ?? (await loadCapture(id))?.article ?? null

/** Newest first. Rejects when the database can't be read: an empty list would be a lie. */
export async function loadLibrary(): Promise<readonly LibraryEntry[]> {
  const records = await readDatabase((database) => database.getAllFromIndex('library', 'savedAt'))
  return records
    .map(({ kept }) => decodeLibraryEntry(kept))
    .flatMap((decoded) => (decoded.ok ? [decoded.value] : []))
    .reverse()
}

export const isSaved = (id: string): Promise<boolean> =>
  readDatabase(async (database) => (await database.getKey('library', id)) !== undefined)

/** Called after each change of the list, whoever made it. Returns the way to stop. */
export const watchLibrary = (callback: () => void): (() => void) => watchChanges('library', callback)
