import type { Block, Image } from './block'

/** A news story as plain strict JSON: no `undefined`, `Date`, DOM node or class. Absence is `null`. */
export interface Article {
  /** `articleId(canonicalUrl)`: the same story under one canonical address has one id. */
  readonly id: string
  /** The address the browser showed. */
  readonly url: string
  /** See `canonicalUrl`: the page's own word only where `url` bears it out. */
  readonly canonicalUrl: string
  readonly title: string
  readonly dek: string | null
  readonly authors: readonly string[]
  readonly siteName: string | null
  readonly section: string | null
  /** ISO 8601: an instant with offset, or `YYYY-MM-DD` when the page gives no time. */
  readonly publishedAt: string | null
  readonly modifiedAt: string | null
  readonly dateline: string | null
  /** BCP 47. */
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
  /** `null` when the page doesn't say. */
  readonly paywalled: boolean | null
  /** Not repeated as the first block. */
  readonly leadImage: Image | null
  /** The publisher's own key-points box. */
  readonly keyPoints: readonly string[]
  readonly blocks: readonly Block[]
  readonly wordCount: number
}
