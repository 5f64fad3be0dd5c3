import type { EntryState, LibraryEntry } from './library-entry'

export const listViews = ['inbox', 'unread', 'reading', 'read', 'starred', 'archive', 'bin'] as const
export type ListView = (typeof listViews)[number]

export const listSorts = ['saved', 'published', 'minutes', 'site', 'title'] as const
export type ListSort = (typeof listSorts)[number]

export const entryStates = ['unread', 'reading', 'read'] as const

/** The longest reading time of a line, in minutes. */
export const listTimes = [5, 15, 30] as const
export type ListTime = (typeof listTimes)[number]

/** A set of stories for the minutes a reader has. */
export interface Fit {
  readonly minutes: number
  readonly first: 'newest' | 'starred'
}

/** What of the list is shown, and how. Everything that narrows it may stand together. */
export interface ListQuery {
  readonly view: ListView
  /** On views that hold several. */
  readonly state: EntryState | null
  /** A line must have them all. */
  readonly tags: readonly string[]
  /** As `siteOf` names it. */
  readonly site: string | null
  readonly time: ListTime | null
  readonly fit: Fit | null
  readonly sort: ListSort
  /** Against the order's own direction: oldest first, Z first, longest first. */
  readonly reversed: boolean
}

export const wholeList: ListQuery = {
  view: 'inbox',
  state: null,
  tags: [],
  site: null,
  time: null,
  fit: null,
  sort: 'saved',
  reversed: false,
}

/** The name a line's paper goes by in the list. */
export const siteOf = ({ siteName, url }: LibraryEntry): string => siteName ?? URL.parse(url)?.host ?? ''

export const isNarrowed = ({ state, tags, site, time, fit }: ListQuery): boolean =>
  state !== null || tags.length > 0 || site !== null || time !== null || fit !== null

/** The bin is apart from all else, and so is what was put away. */
const views: Readonly<Record<ListView, (entry: LibraryEntry) => boolean>> = {
  inbox: ({ archivedAt }) => archivedAt === null,
  unread: ({ archivedAt, state }) => archivedAt === null && state === 'unread',
  reading: ({ archivedAt, state }) => archivedAt === null && state === 'reading',
  read: ({ archivedAt, state }) => archivedAt === null && state === 'read',
  starred: ({ starred }) => starred,
  archive: ({ archivedAt }) => archivedAt !== null,
  bin: () => true,
}

export const isInView = (entry: LibraryEntry, view: ListView): boolean =>
  (entry.deletedAt !== null) === (view === 'bin') && views[view](entry)

const hasTags = (entry: LibraryEntry, wanted: readonly string[]): boolean =>
  wanted.every((tag) => entry.tags.some((own) => own.toLowerCase() === tag.toLowerCase()))

export const isOfSite = (entry: LibraryEntry, { site }: Pick<ListQuery, 'site'>): boolean =>
  site === null || siteOf(entry).toLowerCase() === site.toLowerCase()

/** All that narrows a view, apart from the site. */
export const isNarrowedTo = (entry: LibraryEntry, { state, tags, time }: ListQuery): boolean =>
  (state === null || entry.state === state) &&
  (time === null || (entry.hasText && entry.minutes <= time)) &&
  hasTags(entry, tags)
