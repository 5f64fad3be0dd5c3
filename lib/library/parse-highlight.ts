import * as v from 'valibot'
import { MOST_BLOCKS } from '@/lib/article/block-caps'
import { textUpTo } from '@/lib/article/block-schema'
import { type Highlight, highlightColours } from './highlight'
import { CONTEXT_LENGTH, NOTE_LENGTH, PASSAGE_LENGTH } from './highlight-caps'
import type { HighlightChange } from './highlight-change'
import { idSchema } from './parse-library-entry'

const instant = v.pipe(v.string(), v.isoTimestamp())
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))
const place = { block: count(MOST_BLOCKS), offset: count(Number.MAX_SAFE_INTEGER) }

export const colourSchema = v.picklist(highlightColours)

export const highlightSchema: v.GenericSchema<unknown, Highlight> = v.pipe(
  v.object({
    id: idSchema,
    articleId: idSchema,
    block: place.block,
    start: place.offset,
    endBlock: place.block,
    end: place.offset,
    text: v.pipe(textUpTo(PASSAGE_LENGTH), v.nonEmpty()),
    before: textUpTo(CONTEXT_LENGTH),
    after: textUpTo(CONTEXT_LENGTH),
    colour: colourSchema,
    note: v.nullable(textUpTo(NOTE_LENGTH)),
    createdAt: instant,
    changedAt: instant,
  }),
  v.check(({ block, endBlock, start, end }) => block < endBlock || (block === endBlock && start <= end)),
)

export const highlightChangeSchema: v.GenericSchema<unknown, HighlightChange> = v.variant('kind', [
  v.object({ kind: v.literal('colour'), colour: colourSchema }),
  // Cut where it takes its place, and the reader told: refused is what no hand has written.
  v.object({ kind: v.literal('note'), note: v.pipe(v.string(), v.maxLength(NOTE_LENGTH * 100)) }),
])

/** `null` when anything is not as it must be. */
export function parseHighlight(value: unknown): Highlight | null {
  const result = v.safeParse(highlightSchema, value, { abortEarly: true })
  return result.success ? result.output : null
}
