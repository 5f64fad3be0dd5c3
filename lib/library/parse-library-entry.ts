import * as v from 'valibot'
import type { ChangedLine } from './changed-line'
import { TAG_LENGTH, TAGS_AN_ENTRY } from './clean-tags'
import type { EntryChange } from './entry-change'
import type { LibraryEntry } from './library-entry'

// The caps are those an article's fields have (SECURITY.md 9); what is longer was never written by Lede.
export const instant = v.pipe(v.string(), v.isoTimestamp())
const text = (length: number) => v.pipe(v.string(), v.maxLength(length))

export const idSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(64))
const entryStateSchema = v.picklist(['unread', 'reading', 'read'])
export const progressSchema = v.object({
  block: v.pipe(v.number(), v.integer(), v.minValue(0)),
  part: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
})

/** A fingerprint. */
export const passedOverSchema = text(64)

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const tags = v.pipe(v.array(v.pipe(text(TAG_LENGTH), v.nonEmpty())), v.maxLength(TAGS_AN_ENTRY))

/** Tags as they are typed, imported or taken from many lines: cleaned and cut where they take their place (`cleanTags`). */
export const askedTags = v.pipe(v.array(text(TAG_LENGTH * 16)), v.maxLength(TAGS_AN_ENTRY * 20))

export const entryChangeSchema: v.GenericSchema<unknown, EntryChange> = v.variant('kind', [
  v.object({ kind: v.literal('state'), state: entryStateSchema }),
  v.object({ kind: v.literal('star'), starred: v.boolean() }),
  v.object({ kind: v.literal('archive'), archived: v.boolean() }),
  v.object({ kind: v.literal('tags'), add: askedTags, remove: askedTags }),
  v.object({ kind: v.literal('bin'), deleted: v.boolean() }),
])

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
  minutes: count,
  state: entryStateSchema,
  progress: v.nullable(progressSchema),
  tags,
  starred: v.boolean(),
  archivedAt: v.nullable(instant),
  deletedAt: v.nullable(instant),
  changedAt: instant,
  hasText: v.boolean(),
  pictures: v.nullable(v.object({ kept: count, failed: count, bytes: count })),
  passedOver: v.nullable(passedOverSchema),
})

const turn = <T>(value: v.GenericSchema<unknown, T>) => v.nullable(v.object({ from: value, to: value }))

/** Only what a reader can change: nothing else of a line can be set this way. */
export const changedLineSchema: v.GenericSchema<unknown, ChangedLine> = v.object({
  id: idSchema,
  reading: turn(v.object({ state: entryStateSchema, readAt: v.nullable(instant) })),
  progress: turn(v.nullable(progressSchema)),
  tags: turn(tags),
  starred: turn(v.boolean()),
  archivedAt: turn(v.nullable(instant)),
  deletedAt: turn(v.nullable(instant)),
})

export function parseLibraryEntry(value: unknown): LibraryEntry | null {
  const result = v.safeParse(entry, value)
  return result.success ? result.output : null
}
