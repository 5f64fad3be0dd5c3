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

/** v2 knew one device only, and nothing of what is kept of a story and where that shows. */
const addAcrossAndSaving: Step = (data) =>
  typeof data === 'object' && data !== null
    ? {
        ...data,
        saving: { pictures: 'ask', marks: false },
        across: { bookmarks: false, readingList: false, options: false },
      }
    : data

const steps: readonly Step[] = [addUnits, addAcrossAndSaving]

export const encodeSettings = (settings: Settings): Versioned => ({ v: steps.length + 1, data: settings })
export const decodeSettings = (raw: unknown) => decode(raw, steps, parseSettings)
