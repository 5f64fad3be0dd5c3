import type { Versioned } from '@/lib/base/versioned'
import type { ImportedRow } from './imported-row'

/** A story of a file on its way into the list. */
export interface StagedRow {
  /** The line it becomes, or the one that is there already under another of its addresses. */
  readonly id: string
  readonly row: ImportedRow
  /** Its text as HTML, where the file brings it. */
  readonly content: string | null
}

/** A text that waits to be read, or to be fetched first (`html` is `null`). */
export interface StagedText {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly html: string | null
}

export interface BackupPicture {
  readonly source: string
  /** Its name in the zip. */
  readonly file: string
  readonly type: string
  readonly bytes: number
}

/** A story of a backup: each part in the envelope it is kept in, decoded once already. */
export interface StagedBackup {
  readonly entry: Versioned
  readonly article: Versioned | null
  readonly earlier: Versioned | null
  readonly highlights: readonly Versioned[]
  /** Other addresses it is known under, as `addressKey` writes them. */
  readonly addresses: readonly string[]
  readonly pictures: readonly BackupPicture[]
}

/** What waits, by the turn it is taken in. */
export type StagedKind = 'row' | 'backup' | 'picture' | 'settings' | 'text' | 'link'
