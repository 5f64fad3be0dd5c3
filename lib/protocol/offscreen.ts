import type { Article } from '@/lib/article/article'
import type { Result } from '@/lib/base/result'
import type { CaptureError } from '@/lib/capture/capture-result'
import type { Gathered } from '@/lib/capture/gathered'
import type { Digest } from '@/lib/digest/digest-result'

export interface AskedDigest {
  readonly article: Article
  readonly summaryLength: 1 | 3 | 5
}

/** What the background may ask of the page without a window that has a DOM (Chrome). */
export interface Offscreen {
  /** Reads a fetched page without running anything of it. */
  readHtml(page: {
    readonly html: string
    readonly url: string
    readonly now: string
  }): Promise<Result<Gathered, CaptureError>>
  /** Sums an article up on a thread of its own; `null` when there is none to be had. */
  digest(asked: AskedDigest): Promise<Digest | null>
}
