import { ok, type Result } from '@/lib/base/result'
import type { Capture, CaptureError } from './capture-result'

export interface CaptureOptions {
  /** The address the browser shows: never taken from the page. */
  readonly url: string
  /** ISO instant. */
  readonly now: string
  /** Read only what the reader has selected. */
  readonly selection?: boolean
}

/** One look at a loaded page; the live document is never changed. */
export function capture(_document: Document, options: CaptureOptions): Result<Capture, CaptureError> {
  return ok({
    url: options.url,
    siteName: null,
    article: null,
    refusal: 'empty',
    rails: [],
    weather: null,
    capturedAt: options.now,
  })
}
