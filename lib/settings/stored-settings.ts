import { decode, type Step, type Versioned } from '@/lib/base/versioned'
import { parseSettings } from './parse-settings'
import type { Settings } from './settings'

/** v1 had a unit for temperatures only. */
function addUnits(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !('weather' in data)) return data
  const { weather } = data
  if (typeof weather !== 'object' || weather === null) return data
  return { ...data, weather: { ...weather, wind: 'auto', precipitation: 'auto' } }
}

/** 0.2: what is kept of a story, and where that shows. */
const addSaving: Step = (data) =>
  typeof data === 'object' && data !== null ? { ...data, saving: { pictures: 'ask', marks: false } } : data

const steps: readonly Step[] = [addUnits, addSaving]

export const encodeSettings = (settings: Settings): Versioned => ({ v: steps.length + 1, data: settings })
export const decodeSettings = (raw: unknown) => decode(raw, steps, parseSettings)
