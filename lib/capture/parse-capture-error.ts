import * as v from 'valibot'
import type { CaptureError } from './capture-result'

const count = v.pipe(v.number(), v.minValue(0))
const captureError = v.variant('kind', [
  v.object({ kind: v.literal('tooLarge'), elements: count, characters: count }),
  v.object({ kind: v.literal('notHtml'), contentType: v.pipe(v.string(), v.maxLength(100)) }),
  v.object({ kind: v.picklist(['pdf', 'noSelection']) }),
])

export function parseCaptureError(value: unknown): CaptureError | null {
  const result = v.safeParse(captureError, value)
  return result.success ? result.output : null
}
