import { ok, type Result } from '@/lib/base/result'
import type { Capture, CaptureError } from './capture-result'
import { type CaptureOptions, gather } from './gather'
import { settle } from './settle'

/** One look at a loaded page, gathered and settled in one place; the live document is never changed. */
export function capture(document: Document, options: CaptureOptions): Result<Capture, CaptureError> {
  const gathered = gather(document, options)
  return gathered.ok ? ok(settle(gathered.value)) : gathered
}
