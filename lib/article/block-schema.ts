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

const size = v.nullable(count(1, 100_000))

export const imageSchema = v.object({
  src: url(imageUrl),
  alt: textUpTo(2_000),
  width: size,
  height: size,
  caption: v.nullable(textUpTo(LONGEST_CAPTION)),
  credit: v.nullable(textUpTo(1_000)),
})

interface Caps {
  /** Characters of a run. */
  readonly text: number
  /** Runs of a line, items of a list, rows of a table. */
  readonly parts: number
  readonly pictures: number
}

function blockSchemas({ text, parts, pictures }: Caps) {
  const run = v.object({
    text: textUpTo(text),
    marks: v.pipe(v.array(v.picklist(['em', 'strong', 'code', 'sub', 'sup'])), v.maxLength(5)),
    href: v.nullable(url(linkUrl)),
  })

  const runs = v.pipe(v.array(run), v.maxLength(parts))

  const listUpTo = (depth: number): v.GenericSchema<unknown, List> =>
    v.object({
      type: v.literal('list'),
      ordered: v.boolean(),
      items: v.pipe(
        v.array(v.object({ runs, children: depth > 1 ? v.nullable(listUpTo(depth - 1)) : v.null() })),
        v.maxLength(parts),
      ),
    })

  const figure = v.object({
    type: v.literal('figure'),
    images: v.pipe(v.array(imageSchema), v.maxLength(pictures)),
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
      paragraphs: v.pipe(v.array(runs), v.maxLength(parts)),
      source: v.nullable(runs),
    }),
    figure,
    v.object({
      type: v.literal('table'),
      caption: v.nullable(textUpTo(LONGEST_TABLE_CAPTION)),
      rows: v.pipe(v.array(v.pipe(v.array(cell), v.maxLength(MOST_CELLS))), v.maxLength(parts)),
    }),
    v.object({ type: v.literal('preformatted'), text: textUpTo(text) }),
    v.object({
      type: v.literal('embed'),
      kind: v.picklist(['video', 'audio', 'post', 'map', 'chart', 'other']),
      title: textUpTo(1_000),
      url: url(pageUrl),
    }),
    v.object({ type: v.literal('divider') }),
  ])

  const blocks = v.pipe(v.array(v.union([block, listUpTo(DEEPEST_LIST)])), v.maxLength(MOST_BLOCKS))
  return { blocks, figure }
}

/** As they are kept. */
export const blocksSchema = blockSchemas({
  text: LONGEST_TEXT,
  parts: MOST_PARTS,
  pictures: MOST_PICTURES,
}).blocks

/** As a page has them, before they are cut to what is kept: no longer than the longest page that is looked at (SECURITY.md 2). */
export const { blocks: rawBlocksSchema, figure: rawFigureSchema } = blockSchemas({
  text: 5_000_000,
  parts: 100_000,
  pictures: 100_000,
})
