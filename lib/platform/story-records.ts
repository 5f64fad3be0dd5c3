import type { LibraryEntry } from '@/lib/library/library-entry'
import { lineOf } from './library-line'

interface Noting {
  objectStore(name: 'due'): {
    put(record: { id: string; kind: 'line' | 'text'; note: string }): Promise<unknown>
  }
}

/** A transaction that writes lines and texts, whatever else it may touch. */
type Writing = Noting & {
  objectStore(name: 'library'): {
    put(record: ReturnType<typeof lineOf>): Promise<unknown>
    delete(id: string): Promise<unknown>
  }
  objectStore(name: 'bodies'): {
    put(record: { id: string; kept: unknown }): Promise<unknown>
    delete(id: string): Promise<unknown>
  }
}

/** For the index, in the transaction of what it has to learn: else a story could be saved and never found. So nobody else writes lines or texts (`tests/rules/story-records.test.ts`). */
const note = (transaction: Noting, id: string, kind: 'line' | 'text') =>
  transaction.objectStore('due').put({ id, kind, note: crypto.randomUUID() })

/** The index is to read a text again. */
export const noteText = (transaction: Noting, id: string): Promise<unknown> => note(transaction, id, 'text')

export async function putLine(transaction: Writing, entry: LibraryEntry): Promise<void> {
  await Promise.all([
    transaction.objectStore('library').put(lineOf(entry)),
    note(transaction, entry.id, 'line'),
  ])
}

/** A text as `encodeArticle` writes it, or as a backup brings it. */
export async function putText(transaction: Writing, id: string, kept: unknown): Promise<void> {
  await Promise.all([transaction.objectStore('bodies').put({ id, kept }), noteText(transaction, id)])
}

export async function dropStory(transaction: Writing, id: string): Promise<void> {
  await Promise.all([
    transaction.objectStore('library').delete(id),
    transaction.objectStore('bodies').delete(id),
    note(transaction, id, 'line'),
  ])
}
