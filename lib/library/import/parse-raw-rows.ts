import * as v from 'valibot'
import type { RawRow } from './raw-row'

/** Longer than any field that is kept; the rest is cut where the row is accepted. */
const text = v.pipe(
  v.string(),
  v.transform((value) => value.slice(0, 20_000)),
)

const row: v.GenericSchema<unknown, RawRow> = v.object({
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  url: text,
  title: v.optional(text),
  savedAt: v.optional(text),
  tags: v.optional(v.array(text)),
  dek: v.optional(text),
  state: v.optional(v.picklist(['unread', 'reading', 'read'])),
  archived: v.optional(v.boolean()),
  starred: v.optional(v.boolean()),
})

/** What came out of a bookmarks file: rows that are none are left out. */
export const parseRawRows = (value: unknown): readonly RawRow[] =>
  (Array.isArray(value) ? value : []).flatMap((raw) => {
    const parsed = v.safeParse(row, raw)
    return parsed.success ? [parsed.output] : []
  })
