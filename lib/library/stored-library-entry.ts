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

const steps: readonly Step[] = [addWhatReadersKeep]

export const encodeLibraryEntry = (entry: LibraryEntry): Versioned => ({ v: steps.length + 1, data: entry })
export const decodeLibraryEntry = (raw: unknown) => decode(raw, steps, parseLibraryEntry)
