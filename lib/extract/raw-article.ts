import type { Block, Figure } from '@/lib/article/block'
import type { RawFacts } from './raw-facts'

/** What a page holds of a story, gathered in the page: strict JSON. What is right of it is settled where there is time, without the page. */
export interface RawArticle {
  readonly facts: RawFacts
  readonly dek: RawDek | null
  readonly shape: RawShape
  /** Characters of the page besides menus and foot: tells an empty page from one with another fault. */
  readonly pageText: number
  /** The lead picture where it stands outside the text. */
  readonly lead: Figure | null
  readonly keyPoints: readonly RawPoints[]
  readonly blocks: readonly Block[]
  /** What the page calls its next page: of this story, or another story. */
  readonly next: { readonly url: string; readonly text: string } | null
  /** Cut out by the reader: nothing of it is judged. */
  readonly selected: boolean
}

/** A short list that may be the publisher's own summary. */
export interface RawPoints {
  /** The line above it, or nothing. */
  readonly heading: string
  /** Its box is named for a summary. */
  readonly named: boolean
  readonly points: readonly string[]
}

export interface RawDek {
  readonly text: string
  /** Stands on the page, not only in its description. */
  readonly shown: boolean
}

export interface RawShape {
  /** JSON-LD describes a story. */
  readonly story: boolean
  /** The same, or `og:type` or microdata does; then nothing below is looked for. */
  readonly article: boolean
  /** Types of the page's JSON-LD. */
  readonly types: readonly string[]
  /** `og:type` in lower case. */
  readonly og: string
  /** Headings that are links. */
  readonly teasers: number
  readonly password: boolean
  /** The first `h1`, else the page's title. */
  readonly heading: string
  readonly app: boolean
}
