import * as v from 'valibot'
import { pageUrl } from '@/lib/base/safe-url'
import { TAG_LENGTH, TAGS_AN_ENTRY } from '@/lib/library/clean-tags'
import { NOTE_LENGTH, PASSAGE_LENGTH } from '@/lib/library/highlight-caps'
import { colourSchema } from '@/lib/library/parse-highlight'
import { idSchema } from '@/lib/library/parse-library-entry'
import { CONTENT_LENGTH, type ImportedRow, MARKS_A_ROW } from './imported-row'
import type { StagedBackup, StagedRow, StagedText } from './staged'

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest))
const instant = v.pipe(v.string(), v.isoTimestamp())
const address = v.pipe(
  v.string(),
  v.check((url) => pageUrl(url, 'about:blank') === url),
)

const row: v.GenericSchema<unknown, ImportedRow> = v.object({
  url: address,
  canonicalUrl: address,
  title: text(300),
  dek: v.nullable(text(1_000)),
  siteName: v.nullable(text(100)),
  savedAt: v.nullable(instant),
  publishedAt: v.nullable(v.union([instant, v.pipe(v.string(), v.isoDate())])),
  // What an older Lede staged has neither.
  readAt: v.optional(v.nullable(instant), null),
  archivedAt: v.optional(v.nullable(instant), null),
  tags: v.pipe(v.array(text(TAG_LENGTH)), v.maxLength(TAGS_AN_ENTRY)),
  state: v.picklist(['unread', 'reading', 'read']),
  starred: v.boolean(),
  archived: v.boolean(),
  marks: v.pipe(
    v.array(
      v.object({
        text: v.pipe(text(PASSAGE_LENGTH), v.nonEmpty()),
        note: v.nullable(text(NOTE_LENGTH)),
        colour: colourSchema,
      }),
    ),
    v.maxLength(MARKS_A_ROW + 1),
  ),
})

const stagedRow: v.GenericSchema<unknown, StagedRow> = v.object({
  id: idSchema,
  row,
  content: v.nullable(text(CONTENT_LENGTH)),
})

const stagedText: v.GenericSchema<unknown, StagedText> = v.object({
  id: idSchema,
  url: address,
  title: text(300),
  html: v.nullable(text(CONTENT_LENGTH)),
})

const versioned = v.object({ v: v.number(), data: v.unknown() })

const stagedBackup: v.GenericSchema<unknown, StagedBackup> = v.object({
  entry: versioned,
  article: v.nullable(versioned),
  earlier: v.nullable(versioned),
  highlights: v.array(versioned),
  addresses: v.array(text(2_048)),
  pictures: v.array(
    v.object({
      source: text(2_048),
      file: text(300),
      type: text(100),
      bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
})

const parser =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (value: unknown): T | null => {
    const result = v.safeParse(schema, value)
    return result.success ? result.output : null
  }

export const parseStagedRow = parser(stagedRow)
export const parseStagedText = parser(stagedText)
export const parseStagedBackup = parser(stagedBackup)
