import { COPIED_WITHIN } from '@/lib/library/same-story'
import { decodeSketch } from '@/lib/library/stored-sketch'
import type { StorySketch } from '@/lib/library/story-sketch'
import { readDatabase } from './database'

/** Checked in one turn of the page. */
const SLICE = 500

const decodeAll = (records: readonly { readonly kept: unknown }[]): readonly StorySketch[] =>
  records.flatMap(({ kept }) => {
    const decoded = decodeSketch(kept)
    return decoded.ok ? [decoded.value] : []
  })

/** All there are, in slices. */
export const loadSketches = (): Promise<readonly StorySketch[]> =>
  readDatabase(async (database) => {
    const sketches: StorySketch[] = []
    for (let after: string | null = null; ; ) {
      const range = after === null ? null : IDBKeyRange.lowerBound(after, true)
      const records: readonly { readonly id: string; readonly kept: unknown }[] = await database.getAll(
        'sketches',
        range,
        SLICE,
      )
      sketches.push(...decodeAll(records))
      const last = records.at(-1)
      if (!last || records.length < SLICE) return sketches
      after = last.id
    }
  })

/** Those that may tell the same story as this one, itself among them. */
export const loadSketchesNear = (id: string): Promise<readonly StorySketch[]> =>
  readDatabase(async (database) => {
    const own = await database.get('sketches', id)
    if (!own) return []
    const days = IDBKeyRange.bound(own.at - COPIED_WITHIN, own.at + COPIED_WITHIN)
    return decodeAll(await database.getAllFromIndex('sketches', 'at', days))
  })
