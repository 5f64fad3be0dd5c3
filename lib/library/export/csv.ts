import { unparse } from 'papaparse'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { epochSeconds, listStatus } from './list-status'

/** Pocket's columns first, in its order, so that whatever reads Pocket's files reads ours; then what they can't say. */
const columns = [
  'title',
  'url',
  'time_added',
  'tags',
  'status',
  'state',
  'starred',
  'saved_at',
  'archived_at',
  'read_at',
  'published_at',
  'site',
  'language',
  'minutes',
] as const

// Cells a spreadsheet takes for formulas (SECURITY.md 12; https://owasp.org/www-community/attacks/CSV_Injection), full-width signs too: Excel in Japanese reads them the same. A cell that looks guarded already is guarded once more, or it would lose its own apostrophe when it is read.
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/

// Other programs split at it and know no way to write it.
const tagText = (tag: string): string => tag.replaceAll('|', '/')

const cleanCell = (cell: string): string => cell.toWellFormed().replaceAll('\0', '')

const row = (entry: LibraryEntry): readonly string[] => [
  entry.title,
  entry.url,
  `${epochSeconds(entry.savedAt)}`,
  entry.tags.map(tagText).join('|'),
  listStatus(entry),
  entry.state,
  entry.starred ? '1' : '0',
  entry.savedAt,
  entry.archivedAt ?? '',
  entry.readAt ?? '',
  entry.publishedAt ?? '',
  entry.siteName ?? '',
  entry.language ?? '',
  `${entry.minutes}`,
]

/** The list as a table, a line an entry. No byte order mark: programs that read Pocket's files take it for a letter of the first column's name. */
export const csv = (entries: readonly LibraryEntry[]): string =>
  `${unparse([[...columns], ...entries.map((entry) => row(entry).map(cleanCell))], { escapeFormulae: formula, newline: '\r\n' })}\r\n`
