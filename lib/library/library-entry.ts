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
  /** 0 where there is no text yet. */
  readonly minutes: number
  readonly state: EntryState
  /** Where the reader stopped: a place in the text, so that it holds at any width. */
  readonly progress: Progress | null
  /** As `cleanTags` leaves them. */
  readonly tags: readonly string[]
  readonly starred: boolean
  readonly archivedAt: string | null
  /** In the bin since then; gone for good after `BIN_DAYS`. */
  readonly deletedAt: string | null
  /** When the reader last changed state, star, tags or place in the list: of two copies the later one holds. */
  readonly changedAt: string
  /** An imported link has no text until it is fetched. */
  readonly hasText: boolean
  /** `null` until fetching them was tried. */
  readonly pictures: KeptPictures | null
  /** The text of its page that the reader has seen and left for the saved one, told by what it says. */
  readonly passedOver: string | null
}

export interface Progress {
  readonly block: number
  /** 0…1 of the article's text that lies above the place. */
  readonly part: number
}

export interface KeptPictures {
  readonly kept: number
  /** Not to be had at the last try. */
  readonly failed: number
  readonly bytes: number
}
