import { decode, type Step, type Versioned } from '@/lib/base/versioned'
import type { Capture } from './capture-result'
import { parseCapture } from './parse-capture'

const steps: readonly Step[] = []

export const encodeCapture = (capture: Capture): Versioned => ({ v: steps.length + 1, data: capture })
export const decodeCapture = (raw: unknown) => decode(raw, steps, parseCapture)
