import { decode, type Step, type Versioned } from '@/lib/base/versioned'
import type { LibraryEntry } from './library-entry'
import { parseLibraryEntry } from './parse-library-entry'

/** 0.2: tags, star, archive, bin, pictures. */
const addWhatReadersKeep: Step = (data) =>
  typeof data === 'object' && data !== null && 'savedAt' in data
    ? {
        ...data,
        tags: [],
        starred: false,
        archivedAt: null,
        deletedAt: null,
        changedAt: data.savedAt,
        hasText: true,
        pictures: null,
      }
    : data

/** Before, it was known until the browser closed. */
const addPassedOver: Step = (data) =>
  typeof data === 'object' && data !== null ? { ...data, passedOver: null } : data

const steps: readonly Step[] = [addWhatReadersKeep, addPassedOver]

export const encodeLibraryEntry = (entry: LibraryEntry): Versioned => ({ v: steps.length + 1, data: entry })
export const decodeLibraryEntry = (raw: unknown) => decode(raw, steps, parseLibraryEntry)
