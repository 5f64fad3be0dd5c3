import { decode, type Step, type Versioned } from '@/lib/base/versioned'
import { parseSettings } from './parse-settings'
import type { Settings } from './settings'

const steps: readonly Step[] = []

export const encodeSettings = (settings: Settings): Versioned => ({ v: steps.length + 1, data: settings })
export const decodeSettings = (raw: unknown) => decode(raw, steps, parseSettings)
