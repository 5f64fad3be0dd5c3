import * as v from 'valibot'
import type { LibraryEntry } from './library-entry'

// The caps are those an article's fields have (SECURITY.md 9); what is longer was never written by Lede.
const instant = v.pipe(v.string(), v.isoTimestamp())
const text = (length: number) => v.pipe(v.string(), v.maxLength(length))

export const idSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(64))
export const entryStateSchema = v.picklist(['unread', 'reading', 'read'])
export const progressSchema = v.object({
  block: v.pipe(v.number(), v.integer(), v.minValue(0)),
  part: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
})

const entry = v.object({
  id: idSchema,
  url: v.pipe(text(2048), v.url()),
  canonicalUrl: v.pipe(text(2048), v.url()),
  title: text(300),
  dek: v.nullable(text(1000)),
  siteName: v.nullable(text(100)),
  language: v.nullable(text(35)),
  direction: v.picklist(['ltr', 'rtl']),
  publishedAt: v.nullable(text(40)),
  savedAt: instant,
  readAt: v.nullable(instant),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  state: entryStateSchema,
  progress: v.nullable(progressSchema),
})

export function parseLibraryEntry(value: unknown): LibraryEntry | null {
  const result = v.safeParse(entry, value)
  return result.success ? result.output : null
}
