import type { LibraryEntry } from '@/lib/library/library-entry'
import { fold } from './fold'
import type { Filter, Query, Standing } from './query'

function stands(entry: LibraryEntry, standing: Standing): boolean {
  switch (standing) {
    case 'starred':
      return entry.starred
    case 'archived':
      return entry.archivedAt !== null
    case 'bin':
      return entry.deletedAt !== null
    default:
      return entry.state === standing
  }
}

const plain = (text: string): string => fold(text.normalize('NFC'))
const hostOf = (url: string): string => URL.parse(url)?.hostname.replace(/^www\./, '') ?? ''

function holds(entry: LibraryEntry, filter: Filter): boolean {
  switch (filter.kind) {
    case 'tag':
      return entry.tags
        .map(plain)
        .some((tag) => (filter.begun ? tag.startsWith(filter.tag) : tag === filter.tag))
    case 'site':
      return hostOf(entry.url).includes(filter.site) || plain(entry.siteName ?? '').includes(filter.site)
    case 'is':
      return stands(entry, filter.standing)
    case 'before':
      return entry.savedAt < filter.instant
    case 'after':
      return entry.savedAt >= filter.instant
  }
}

const asksForBin = ({ filters }: Query): boolean =>
  filters.some((filter) => filter.kind === 'is' && filter.standing === 'bin')

/** Tells whether a line is among those asked for; the bin's only when it is asked for by name. */
export function entryFilter(query: Query): (entry: LibraryEntry) => boolean {
  const { filters, without } = query
  const bin = asksForBin(query)
  return (entry) =>
    (bin || entry.deletedAt === null) &&
    filters.every((filter) => holds(entry, filter)) &&
    !without.filters.some((filter) => holds(entry, filter))
}
