import type { LibraryEntry } from './library-entry'

/** Lists of the browser's own that its account carries to other devices. */
export type MirrorName = 'bookmarks' | 'readingList'

/** A story as a browser's list holds it: all that such a list has a form for. */
export interface MirrorItem {
  /** How the browser names it; two of one story differ in it. */
  readonly key: string
  readonly url: string
  readonly title: string
  readonly read: boolean
  /** `null` where the browser doesn't tell. */
  readonly changedAt: string | null
}

/** A list of the browser's. Its calls reject when the browser refuses. */
export interface Mirror {
  /** Every entry, oldest first. */
  load(): Promise<readonly MirrorItem[]>
  add(story: Pick<MirrorItem, 'url' | 'title' | 'read'>): Promise<void>
  mark(item: MirrorItem, read: boolean): Promise<void>
  remove(item: MirrorItem): Promise<void>
}

/** What the reading list and a mirror last agreed on about a story. */
export interface Agreement {
  readonly id: string
  readonly read: boolean
  readonly at: string
}

/** An archived story is done with: browsers' lists know no archive. */
export const isRead = ({ state, archivedAt }: LibraryEntry): boolean =>
  state === 'read' || archivedAt !== null
