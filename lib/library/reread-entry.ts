import type { Article } from '@/lib/article/article'
import type { LibraryEntry } from './library-entry'
import { newEntry } from './new-entry'

/** The line of a saved story whose text is replaced by what its page says now: what the reader made of it stays. Its pictures are to be looked at again. */
export const rereadEntry = (old: LibraryEntry, article: Article, now: string): LibraryEntry => ({
  ...newEntry(article, old.savedAt),
  readAt: old.readAt,
  state: old.state,
  progress: old.progress,
  tags: old.tags,
  starred: old.starred,
  archivedAt: old.archivedAt,
  deletedAt: old.deletedAt,
  changedAt: now,
})
