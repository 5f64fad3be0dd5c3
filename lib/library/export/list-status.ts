import type { LibraryEntry } from '@/lib/library/library-entry'

/** The two states Pocket's files know, and with them most other lists: what is read or put away is done with. */
export const listStatus = ({ archivedAt, state }: LibraryEntry): 'unread' | 'archive' =>
  archivedAt !== null || state === 'read' ? 'archive' : 'unread'

/** Whole seconds, as Pocket's CSV and Netscape's bookmarks count. */
export const epochSeconds = (iso: string): number => Math.floor(Date.parse(iso) / 1000)
