import type { Result } from '@/lib/base/result'
import { capture } from '@/lib/capture/capture'
import type { Capture, CaptureError } from '@/lib/capture/capture-result'

/** The one place that parses fetched HTML. The document has no window: nothing in it runs or loads. */
export const captureHtml = (page: {
  readonly html: string
  readonly url: string
  readonly now: string
}): Result<Capture, CaptureError> =>
  capture(new DOMParser().parseFromString(page.html, 'text/html'), { url: page.url, now: page.now })
