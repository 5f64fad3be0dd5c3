import type { Result } from '@/lib/base/result'
import type { CaptureError } from '@/lib/capture/capture-result'
import type { Gathered } from '@/lib/capture/gathered'
import type { RawRow } from '@/lib/library/import/raw-row'

/** What the background may ask of the page without a window that has a DOM (Chrome). */
export interface Offscreen {
  /** Reads a fetched page without running anything of it. */
  readHtml(page: {
    readonly html: string
    readonly url: string
    readonly now: string
  }): Promise<Result<Gathered, CaptureError>>
  /** The links of a bookmarks file. */
  readBookmarks(file: { readonly html: string }): Promise<readonly RawRow[]>
}
