import * as v from 'valibot'
import { decode, type Step, type Versioned } from '@/lib/base/versioned'
import { idSchema } from './parse-library-entry'
import type { StorySketch } from './story-sketch'

/** Ten thousand sketches are checked at a time: one look at a list, not a schema for each of its numbers. */
const hashes = v.custom<readonly number[]>(
  (list) => Array.isArray(list) && list.length <= 100 && list.every(Number.isSafeInteger),
)

const sketch = v.object({
  id: idSchema,
  at: v.number(),
  site: v.string(),
  language: v.nullable(v.string()),
  runs: hashes,
  names: hashes,
  title: hashes,
  apart: v.array(idSchema),
})

const steps: readonly Step[] = []

export const encodeSketch = (data: StorySketch): Versioned => ({ v: steps.length + 1, data })

export const decodeSketch = (raw: unknown) =>
  decode(raw, steps, (data): StorySketch | null => {
    const parsed = v.safeParse(sketch, data)
    return parsed.success ? parsed.output : null
  })
