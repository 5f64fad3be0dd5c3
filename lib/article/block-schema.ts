import * as v from 'valibot'
import { imageUrl, linkUrl, pageUrl } from '@/lib/base/safe-url'
import type { List } from './block'
import {
  LONGEST_CAPTION,
  LONGEST_TABLE_CAPTION,
  LONGEST_TEXT,
  MOST_BLOCKS,
  MOST_CELLS,
  MOST_PARTS,
  MOST_PICTURES,
} from './block-caps'

// One level more than `toList` makes; a fixed depth, so that no nesting can exhaust the stack.
const DEEPEST_LIST = 7

/** A string no longer than `longest` code units, without lone surrogates. */
export const textUpTo = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest),
    v.transform((text) => text.toWellFormed()),
  )

const url = (check: (address: string, base: string) => string | null) =>
  v.pipe(
    v.string(),
    v.check((address) => check(address, 'https://invalid.invalid/') === address),
  )

const count = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

const run = v.object({
  text: textUpTo(LONGEST_TEXT),
  marks: v.pipe(v.array(v.picklist(['em', 'strong', 'code', 'sub', 'sup'])), v.maxLength(5)),
  href: v.nullable(url(linkUrl)),
})

const runs = v.pipe(v.array(run), v.maxLength(MOST_PARTS))

const listUpTo = (depth: number): v.GenericSchema<unknown, List> =>
  v.object({
    type: v.literal('list'),
    ordered: v.boolean(),
    items: v.pipe(
      v.array(v.object({ runs, children: depth > 1 ? v.nullable(listUpTo(depth - 1)) : v.null() })),
      v.maxLength(MOST_PARTS),
    ),
  })

const size = v.nullable(count(1, 100_000))

export const imageSchema = v.object({
  src: url(imageUrl),
  alt: textUpTo(2_000),
  width: size,
  height: size,
  caption: v.nullable(textUpTo(LONGEST_CAPTION)),
  credit: v.nullable(textUpTo(1_000)),
})

export const figureSchema = v.object({
  type: v.literal('figure'),
  images: v.pipe(v.array(imageSchema), v.maxLength(MOST_PICTURES)),
  caption: v.nullable(runs),
  credit: v.nullable(textUpTo(1_000)),
})

const cell = v.object({
  header: v.boolean(),
  colSpan: count(1, MOST_CELLS),
  rowSpan: count(1, MOST_CELLS),
  runs,
})

const block = v.variant('type', [
  v.object({ type: v.literal('paragraph'), runs }),
  v.object({ type: v.literal('heading'), level: v.picklist([2, 3, 4]), runs }),
  v.object({
    type: v.literal('quote'),
    kind: v.picklist(['block', 'pull']),
    paragraphs: v.pipe(v.array(runs), v.maxLength(MOST_PARTS)),
    source: v.nullable(runs),
  }),
  figureSchema,
  v.object({
    type: v.literal('table'),
    caption: v.nullable(textUpTo(LONGEST_TABLE_CAPTION)),
    rows: v.pipe(v.array(v.pipe(v.array(cell), v.maxLength(MOST_CELLS))), v.maxLength(MOST_PARTS)),
  }),
  v.object({ type: v.literal('preformatted'), text: textUpTo(LONGEST_TEXT) }),
  v.object({
    type: v.literal('embed'),
    kind: v.picklist(['video', 'audio', 'post', 'map', 'chart', 'other']),
    title: textUpTo(1_000),
    url: url(pageUrl),
  }),
  v.object({ type: v.literal('divider') }),
])

export const blocksSchema = v.pipe(
  v.array(v.union([block, listUpTo(DEEPEST_LIST)])),
  v.maxLength(MOST_BLOCKS),
)
