export type RailKind = 'latest' | 'most-read' | 'trending' | 'related' | 'more'

/** A page's own list of links to other stories. It never feeds summary or facts: it may be months newer than the story. */
export interface Rail {
  readonly kind: RailKind
  readonly heading: string
  readonly items: readonly RailItem[]
}

export interface RailItem {
  readonly title: string
  readonly url: string
  readonly dek: string | null
  /** ISO 8601 where it resolves, else as the page shows it. */
  readonly time: string | null
  readonly image: string | null
}
