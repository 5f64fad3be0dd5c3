import { fail, ok, type Result } from '@/lib/base/result'
import type { Capture, CaptureError } from './capture-result'
import { parseCapture } from './parse-capture'
import { parseCaptureError } from './parse-capture-error'

/** What `capture` answered, as it comes over a wire; `null` when it is nothing of the kind. */
export function parseCaptureAnswer(raw: unknown): Result<Capture, CaptureError> | null {
  if (typeof raw !== 'object' || raw === null || !('ok' in raw)) return null
  if (raw.ok === true && 'value' in raw) {
    const capture = parseCapture(raw.value)
    return capture && ok(capture)
  }
  if (raw.ok !== false || !('error' in raw)) return null
  const error = parseCaptureError(raw.error)
  return error && fail(error)
}
