import type { Result } from '@/lib/base/result'
import type { CaptureError } from '@/lib/capture/capture-result'
import { gather } from '@/lib/capture/gather'
import type { Gathered } from '@/lib/capture/gathered'

/** The one place that parses fetched HTML. The document has no window: nothing in it runs or loads. */
export const captureHtml = (page: {
  readonly html: string
  readonly url: string
  readonly now: string
}): Result<Gathered, CaptureError> =>
  gather(new DOMParser().parseFromString(page.html, 'text/html'), { url: page.url, now: page.now })
