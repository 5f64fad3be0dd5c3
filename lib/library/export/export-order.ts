import type { Result } from '@/lib/base/result'
import type { LibraryEntry } from '@/lib/library/library-entry'
import type { ExportFormat } from './export-format'

/** What a reader wants written. */
export interface ExportOrder {
  readonly format: ExportFormat
  /** A backup takes all there is, whatever stands here. */
  readonly entries: readonly LibraryEntry[]
  readonly pictures: boolean
}

export interface ExportDone {
  /** The file's, as it was offered: where the reader put it is not told. */
  readonly name: string
  readonly bytes: number
  readonly stories: number
  /** Chosen, but not in the file: without text in a format made of texts. */
  readonly left: number
}

export type ExportError =
  | { readonly kind: 'cancelled' }
  /** None of the stories has a text. */
  | { readonly kind: 'noTexts' }
  | { readonly kind: 'fileFull' }
  | { readonly kind: 'fileFailed' }
  | { readonly kind: 'listFailed' }

export type ExportResult = Result<ExportDone, ExportError>

export interface ExportProgress {
  readonly done: number
  readonly total: number
}
