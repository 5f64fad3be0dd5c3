export type EntryState = 'unread' | 'reading' | 'read'

/** One line of the reading list: what the list shows without loading the article. */
export interface LibraryEntry {
  /** `Article.id`. */
  readonly id: string
  readonly url: string
  readonly canonicalUrl: string
  readonly title: string
  readonly dek: string | null
  readonly siteName: string | null
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
  readonly publishedAt: string | null
  readonly savedAt: string
  readonly readAt: string | null
  readonly minutes: number
  readonly state: EntryState
  /** Where the reader stopped: a place in the text, so that it holds at any width. */
  readonly progress: Progress | null
}

export interface Progress {
  readonly block: number
  /** 0…1 of the article's text that lies above the place. */
  readonly part: number
}
