import { decode, type Step, type Versioned } from '@/lib/base/versioned'
import type { Highlight } from './highlight'
import { parseHighlight } from './parse-highlight'

const steps: readonly Step[] = []

export const encodeHighlight = (highlight: Highlight): Versioned => ({ v: steps.length + 1, data: highlight })
export const decodeHighlight = (raw: unknown) => decode(raw, steps, parseHighlight)
