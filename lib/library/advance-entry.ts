import type { EntryState, LibraryEntry, Progress } from './library-entry'

/** Below this share of the text lie the last lines and the rail: who has come here has read the story. */
const READ_FROM = 0.95

/** The entry after the reader has moved on in it. Going back to the top of a story that was read leaves it read. */
export function withProgress(entry: LibraryEntry, progress: Progress, now: string): LibraryEntry {
  if (entry.state !== 'read' && progress.part >= READ_FROM) {
    return { ...entry, progress, state: 'read', readAt: now }
  }
  return {
    ...entry,
    progress,
    state: entry.state === 'unread' && progress.part > 0 ? 'reading' : entry.state,
  }
}

/** The entry as the reader marks it. Marked unread, it opens at the top again. */
export function withState(entry: LibraryEntry, state: EntryState, now: string): LibraryEntry {
  if (state === 'unread') return { ...entry, state, readAt: null, progress: null }
  return { ...entry, state, readAt: state === 'read' ? (entry.readAt ?? now) : null }
}
