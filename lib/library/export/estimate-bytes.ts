import { type ExportFormat, holdsPictures, holdsText } from './export-format'
import type { ExportOrder } from './export-order'

interface Weight {
  /** A story, whatever its length. */
  readonly each: number
  /** A minute of reading, some 230 words. */
  readonly minute: number
}

/** As `npm run bench -- export` finds them in stories of 800 words. */
const weights: Readonly<Record<ExportFormat, Weight>> = {
  backup: { each: 1_100, minute: 750 },
  epub: { each: 1_300, minute: 650 },
  markdown: { each: 700, minute: 650 },
  html: { each: 2_600, minute: 650 },
  bookmarks: { each: 240, minute: 0 },
  csv: { each: 260, minute: 0 },
}

/** A picture in an address takes four letters for three bytes; in a zip of pages they are packed again. */
const ADDRESSED = 4 / 3

/** About how large the file will be. */
export function estimateBytes({ format, entries, pictures }: ExportOrder): number {
  const { each, minute } = weights[format]
  const counted = holdsText(format) ? entries.filter(({ hasText }) => hasText) : entries
  const alone = format === 'html' && entries.length === 1
  const shown = pictures && holdsPictures(format)
  return counted.reduce(
    (sum, entry) =>
      sum +
      each +
      minute * entry.minutes +
      (shown ? (entry.pictures?.bytes ?? 0) * (alone ? ADDRESSED : 1) : 0),
    0,
  )
}
