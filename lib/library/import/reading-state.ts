import type { EntryState } from '@/lib/library/library-entry'

/** Who has come so far has read it: the same share as for progress in Lede. */
const READ_FROM = 0.95

/** From how much of it was read, 0 to 1. */
export const stateAt = (part: number): EntryState =>
  part >= READ_FROM ? 'read' : part > 0 ? 'reading' : 'unread'
