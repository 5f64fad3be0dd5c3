import { fail, ok, type Result } from '@/lib/base/result'
import type { Capture, CaptureError } from './capture-result'
import { parseCapture } from './parse-capture'
import { parseCaptureError } from './parse-capture-error'
import { parseGathered } from './parse-gathered'
import { settle } from './settle'

/** A content script's answer, checked and settled; `null` when it is nothing of the kind. What comes out is checked once more, by the shape in which it is kept. */
export function settleAnswer(raw: unknown): Result<Capture, CaptureError> | null {
  if (typeof raw !== 'object' || raw === null || !('ok' in raw)) return null
  if (raw.ok === true && 'value' in raw) {
    const gathered = parseGathered(raw.value)
    const capture = gathered && parseCapture(settle(gathered))
    return capture && ok(capture)
  }
  if (raw.ok !== false || !('error' in raw)) return null
  const error = parseCaptureError(raw.error)
  return error && fail(error)
}
