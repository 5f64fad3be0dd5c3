import type { Result } from '@/lib/base/result'
import type { CaptureError } from '@/lib/capture/capture-result'
import { gather } from '@/lib/capture/gather'
import type { Gathered } from '@/lib/capture/gathered'
import { gatherBookmarks } from '@/lib/library/import/gather-bookmarks'
import type { RawRow } from '@/lib/library/import/raw-row'

/** The one place that parses HTML, fetched or imported. The document has no window: nothing in it runs or loads. */
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

export const captureHtml = (page: {
  readonly html: string
  readonly url: string
  readonly now: string
}): Result<Gathered, CaptureError> => gather(parse(page.html), { url: page.url, now: page.now })

export const bookmarksOfHtml = (html: string): readonly RawRow[] => gatherBookmarks(parse(html))
