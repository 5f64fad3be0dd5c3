import type { EntryState } from '@/lib/library/library-entry'

export interface RawHighlight {
  readonly text: string
  readonly note?: string | undefined
  /** As the file has it: a name, a number, nothing. */
  readonly colour?: string | undefined
}

/** One story as a file has it: nothing checked, nothing cleaned. */
export interface RawRow {
  /** Of the file it stands in, from 1. */
  readonly line: number
  readonly url: string
  readonly title?: string | undefined
  readonly dek?: string | undefined
  readonly siteName?: string | undefined
  /** Seconds, milliseconds, or a date in words. */
  readonly savedAt?: unknown
  readonly publishedAt?: unknown
  readonly readAt?: unknown
  readonly archivedAt?: unknown
  readonly tags?: readonly string[] | undefined
  readonly state?: EntryState | undefined
  readonly starred?: boolean | undefined
  readonly archived?: boolean | undefined
  readonly highlights?: readonly RawHighlight[] | undefined
  /** About the story as a whole. */
  readonly note?: string | undefined
  /** The text as HTML. */
  readonly content?: string | undefined
  /** A name under which the file keeps more about the story elsewhere. */
  readonly slug?: string | undefined
}

export type RejectReason =
  | 'noAddress'
  /** Not http or https. */
  | 'badAddress'
  | 'longAddress'
  /** A note or a file that was kept without a page. */
  | 'noPage'
  /** The file's own rules are broken there. */
  | 'garbled'
  /** The file ends in the middle of it. */
  | 'cutOff'

export interface RejectedRow {
  readonly line: number
  readonly reason: RejectReason
  /** What of it can be shown, so that it is found again. */
  readonly what: string
}

export type ParsedRow = RawRow | RejectedRow

export const isRejected = (row: ParsedRow): row is RejectedRow => 'reason' in row
