import type { HighlightColour } from '@/lib/library/highlight'
import type { EntryState } from '@/lib/library/library-entry'

export interface ImportedMark {
  readonly text: string
  readonly note: string | null
  readonly colour: HighlightColour
}

/** One story of a file, every field checked and cleaned: what waits in the staging store. */
export interface ImportedRow {
  readonly url: string
  readonly canonicalUrl: string
  readonly title: string
  readonly dek: string | null
  readonly siteName: string | null
  /** `null` where the file doesn't tell. */
  readonly savedAt: string | null
  readonly publishedAt: string | null
  readonly readAt: string | null
  readonly archivedAt: string | null
  readonly tags: readonly string[]
  readonly state: EntryState
  readonly starred: boolean
  readonly archived: boolean
  readonly marks: readonly ImportedMark[]
}

/** What a row may carry, so that none is a file of its own. */
export const MARKS_A_ROW = 500
/** Characters of HTML: the text of a page (SECURITY.md 2). */
export const CONTENT_LENGTH = 5_000_000
