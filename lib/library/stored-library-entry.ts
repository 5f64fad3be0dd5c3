import { decode, type Step, type Versioned } from '@/lib/base/versioned'
import type { LibraryEntry } from './library-entry'
import { parseLibraryEntry } from './parse-library-entry'

const steps: readonly Step[] = []

export const encodeLibraryEntry = (entry: LibraryEntry): Versioned => ({ v: steps.length + 1, data: entry })
export const decodeLibraryEntry = (raw: unknown) => decode(raw, steps, parseLibraryEntry)
