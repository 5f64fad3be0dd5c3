export const exportFormats = ['backup', 'epub', 'markdown', 'html', 'bookmarks', 'csv'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Those that hold the text, and pictures with it if wanted; the others hold the list alone. */
export const holdsText = (format: ExportFormat): boolean =>
  format === 'epub' || format === 'markdown' || format === 'html'

export const holdsPictures = (format: ExportFormat): boolean => format === 'backup' || holdsText(format)
