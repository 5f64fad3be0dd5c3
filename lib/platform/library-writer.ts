import type { Article } from '@/lib/article/article'
import { decodeArticle, encodeArticle } from '@/lib/article/stored-article'
import type { Result } from '@/lib/base/result'
import { addressKey, addressKeys } from '@/lib/library/address-key'
import { withChange } from '@/lib/library/entry-change'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { renewedEntry } from '@/lib/library/renewed-entry'
import { decodeLibraryEntry } from '@/lib/library/stored-library-entry'
import type { DataError } from '@/lib/protocol/background'
import { findLine } from './find-line'
import { type LibraryTransaction, write } from './library-transaction'
import { moveStory } from './move-story'
import { pictureWish } from './picture-wish'
import { putAddresses } from './put-addresses'
import { putLine, putText } from './story-records'

/** The line that stands for the story already, under whichever of its addresses. */
const oldLine = (transaction: LibraryTransaction, entry: LibraryEntry) =>
  findLine(transaction, entry.id, addressKeys(entry))

/** A line that waits for the text of an address that led on to this story. One that has a text is another story: some addresses lead to a new one each day. */
async function waitingLine(transaction: LibraryTransaction, asked: readonly string[]) {
  const line = await findLine(transaction, null, asked)
  const decoded = line && decodeLibraryEntry(line.kept)
  return decoded?.ok && !decoded.value.hasText ? line : null
}

const tagged = (old: LibraryEntry, fresh: LibraryEntry): LibraryEntry =>
  fresh.tags.length === 0
    ? old
    : withChange(old, { kind: 'tags', add: fresh.tags, remove: [] }, fresh.savedAt)

/**
 * Line, text, addresses and the wish for pictures in one transaction; `asked` are other addresses that led to the story. What is saved already, under whichever of its addresses, stays as it is but for new tags; what was deleted, or had no text yet, takes the new text and keeps the rest; what can't be read makes room, whichever of the two it is, and is kept aside.
 */
export const storeSaved = (
  entry: LibraryEntry,
  article: Article,
  wantsPictures = false,
  asked: readonly string[] = [],
): Promise<Result<LibraryEntry, DataError>> =>
  write(
    ({ id }) => [id],
    async (transaction) => {
      const bodies = transaction.objectStore('bodies')
      const ways = asked.flatMap((address) => addressKey(address) ?? [])
      const line = (await oldLine(transaction, entry)) ?? (await waitingLine(transaction, ways))
      const old = line && decodeLibraryEntry(line.kept)
      const oldEntry = old?.ok ? old.value : null
      const id = oldEntry?.id ?? entry.id
      const body = await bodies.get(line?.id ?? id)
      const oldArticle = body && decodeArticle(body.kept)
      const keys = [...addressKeys(entry), ...ways]
      if (oldEntry && oldEntry.deletedAt === null && oldArticle?.ok) {
        await putAddresses(transaction, id, keys)
        const kept = tagged(oldEntry, entry)
        if (kept !== oldEntry) await putLine(transaction, kept)
        return kept
      }
      if (old?.ok === false || oldArticle?.ok === false) {
        const raw = { entry: line?.kept ?? null, body: body?.kept ?? null }
        await transaction.objectStore('broken').add({ store: 'library', id, at: entry.savedAt, raw })
        // Under another of the story's addresses it would stand in the way of finding this one.
        if (line && line.id !== id) await moveStory(transaction, line.id, entry)
      }
      await putAddresses(transaction, id, keys)
      const anew = oldEntry !== null && (oldEntry.deletedAt !== null || !oldEntry.hasText)
      const kept = oldEntry === null ? entry : anew ? renewedEntry(oldEntry, entry) : tagged(oldEntry, entry)
      await Promise.all([
        putLine(transaction, kept),
        putText(transaction, id, encodeArticle({ ...article, id, canonicalUrl: kept.canonicalUrl })),
        // Of another text: it is made anew when there is time.
        transaction.objectStore('sketches').delete(id),
        wantsPictures ? transaction.objectStore('fetching').put(pictureWish(id)) : null,
      ])
      return kept
    },
  )

/** Loads, changes and stores lines, all or none; one that isn't there, or can't be read, is nobody's trouble. Tells how many there were. */
export const changeEntries = (
  ids: readonly string[],
  change: (entry: LibraryEntry) => LibraryEntry,
): Promise<Result<number, DataError>> =>
  write(ids, async (transaction) => {
    const library = transaction.objectStore('library')
    const lines = await Promise.all(ids.map((id) => library.get(id)))
    const entries = lines.flatMap((line) => {
      const decoded = line && decodeLibraryEntry(line.kept)
      return decoded?.ok ? [decoded.value] : []
    })
    await Promise.all(entries.map((entry) => putLine(transaction, change(entry))))
    return entries.length
  })

/** Adds lines that have no text yet. What is there already stays, but comes out of the bin; told is how many are new on the list. */
export const storeLinks = (entries: readonly LibraryEntry[]): Promise<Result<number, DataError>> =>
  write(
    entries.map(({ id }) => id),
    async (transaction) => {
      let added = 0
      for (const entry of entries) {
        const line = await oldLine(transaction, entry)
        const old = line && decodeLibraryEntry(line.kept)
        // What can't be read is left for a newer Lede, or for the reader to save again.
        if (old?.ok === false || (old?.ok && old.value.deletedAt === null)) continue
        const kept = old?.ok ? { ...old.value, deletedAt: null, savedAt: entry.savedAt } : entry
        await Promise.all([putLine(transaction, kept), putAddresses(transaction, kept.id, addressKeys(kept))])
        added += 1
      }
      return added
    },
  )
