/** What a zip may hold before it is taken for one that was made to fill the disk (SECURITY.md 9). */
export interface ZipCaps {
  readonly entries: number
  /** Bytes unpacked, one entry and all. */
  readonly each: number
  readonly total: number
  /** Unpacked to packed. Tables and JSON of links have been seen at 12. */
  readonly ratio: number
}

const MB = 1_000_000

/** A list of another service: twenty thousand stories with text and marks in files of their own. */
export const foreignCaps: ZipCaps = { entries: 50_000, each: 50 * MB, total: 200 * MB, ratio: 150 }

/** Our own backup may be as large as the list; what one story may have is capped. */
export const backupCaps: ZipCaps = {
  entries: 2_000_000,
  each: 30 * MB,
  total: Number.POSITIVE_INFINITY,
  ratio: 150,
}

/** Below this nothing is large enough to hurt, and small files of one sign repeated are no bomb. */
export const HARMLESS = 2 * MB
