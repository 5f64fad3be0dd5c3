import type { ExportOrder } from './export-order'
import { fileName } from './file-name'

export interface ExportFile {
  readonly name: string
  /** MIME. */
  readonly type: string
  readonly ending: string
  /** Several files in one. */
  readonly zipped: boolean
}

const zip = { type: 'application/zip', ending: 'zip', zipped: true }

const kindOf = ({ format, entries, pictures }: ExportOrder): Omit<ExportFile, 'name'> => {
  switch (format) {
    case 'backup':
      return zip
    case 'epub':
      return { type: 'application/epub+zip', ending: 'epub', zipped: true }
    case 'markdown':
      return entries.length === 1 && !pictures ? { type: 'text/markdown', ending: 'md', zipped: false } : zip
    case 'html':
      return entries.length === 1 ? { type: 'text/html', ending: 'html', zipped: false } : zip
    case 'bookmarks':
      return { type: 'text/html', ending: 'html', zipped: false }
    case 'csv':
      return { type: 'text/csv', ending: 'csv', zipped: false }
  }
}

/** Plain words: file names are in one language, so that they sort and are found. */
const names = {
  backup: 'lede-backup',
  epub: 'lede-articles',
  markdown: 'lede-articles',
  html: 'lede-articles',
  bookmarks: 'lede-bookmarks',
  csv: 'lede-list',
} as const

/** The file an order makes: one story's has its headline for a name, others the day (`2026-11-27`). */
export function exportFile(order: ExportOrder, day: string): ExportFile {
  const kind = kindOf(order)
  const { format, entries } = order
  const [only] = entries
  const own = entries.length === 1 && (format === 'epub' || format === 'markdown' || format === 'html')
  const name = own && only ? fileName(only.title, names[format]) : `${names[format]}-${day}`
  return { ...kind, name: `${name}.${kind.ending}` }
}
