import type { EmbedKind } from '@/lib/article/block'

/** The words Lede adds to a file, in the reader's language. */
export interface ExportWords {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly by: (authors: readonly string[]) => string
  /** A date as readers write it; `null` where it is none. */
  readonly date: (iso: string) => string | null
  readonly updated: (date: string) => string
  readonly saved: (date: string) => string
  readonly photo: (credit: string) => string
  readonly embed: (kind: EmbedKind, host: string) => string
  readonly keyPoints: string
  readonly missingPicture: string
  readonly highlights: string
  readonly note: string
  readonly source: string
  readonly contents: string
  readonly stories: (count: number) => string
  readonly noTitle: string
}
