import type { Article } from '@/lib/article/article'
import { decodeArticle } from '@/lib/article/stored-article'
import type { Capture } from '@/lib/capture/capture-result'
import { decodeCapture } from '@/lib/capture/stored-capture'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { decodeLibraryEntry } from '@/lib/library/stored-library-entry'
import { type ChangedIds, watchChanges } from './changes'
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

interface WholeLibrary {
  /** Newest first, the bin's lines among them. */
  readonly entries: readonly LibraryEntry[]
  /** The ids of lines that this version can't read. */
  readonly unreadable: ReadonlySet<string>
}

/** Rejects when the database can't be read: an empty list would be a lie. */
export async function loadWholeLibrary(): Promise<WholeLibrary> {
  // Not by the index: a damaged record may have fallen out of it.
  const records = await readDatabase((database) => database.getAll('library'))
  const byDay = records.toSorted(
    (one, other) => Number(one.savedAt > other.savedAt) - Number(one.savedAt < other.savedAt),
  )
  const lines = byDay.map(({ id, kept }) => ({ id, decoded: decodeLibraryEntry(kept) })).reverse()
  return {
    entries: lines.flatMap(({ decoded }) => (decoded.ok ? [decoded.value] : [])),
    unreadable: new Set(lines.flatMap(({ id, decoded }) => (decoded.ok ? [] : [id]))),
  }
}

/** The lines that can be read, as `loadWholeLibrary` has them. */
export const loadLibrary = async (): Promise<readonly LibraryEntry[]> => (await loadWholeLibrary()).entries

/** The line of a story, whether its text can be read or not. */
export async function loadEntry(id: string): Promise<LibraryEntry | null> {
  const record = await readDatabase((database) => database.get('library', id))
  const decoded = record ? decodeLibraryEntry(record.kept) : null
  return decoded?.ok ? decoded.value : null
}

/** `null` unless line and text can be read, and it is not in the bin: what is damaged doesn't pass for saved, so that saving it again mends it. */
export async function loadSavedEntry(id: string): Promise<LibraryEntry | null> {
  const entry = await loadEntry(id)
  return entry?.deletedAt === null && (await loadSaved(id)) !== null ? entry : null
}

export const isSaved = async (id: string): Promise<boolean> => (await loadSavedEntry(id)) !== null

/** Called after each change of the list, whoever made it, with the lines it touched. Returns the way to stop. */
export const watchLibrary = (callback: (ids: ChangedIds) => void): (() => void) =>
  watchChanges('library', callback)
