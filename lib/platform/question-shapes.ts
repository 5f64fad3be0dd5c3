import * as v from 'valibot'
import type { Article } from '@/lib/article/article'
import { LONGEST_TEXT, MOST_BLOCKS, MOST_PICTURES } from '@/lib/article/block-caps'
import { articleSchema } from '@/lib/article/parse-article'
import { highlightColours } from '@/lib/library/highlight'
import { highlightChangeSchema, highlightSchema } from '@/lib/library/parse-highlight'
import {
  askedTags,
  changedLineSchema,
  entryChangeSchema,
  idSchema,
  instant,
  passedOverSchema,
  progressSchema,
} from '@/lib/library/parse-library-entry'
import type { Background } from '@/lib/protocol/background'
import type { Offscreen } from '@/lib/protocol/offscreen'
import type { Settings } from '@/lib/settings/settings'
import type { Shapes } from './messenger'

const number = v.pipe(v.number(), v.integer())
const nothing = v.unknown()
const text = (most: number) => v.pipe(v.string(), v.maxLength(most))

/** A link may be longer than what is kept of one (SECURITY.md 9): what it leads on to is shorter. Browsers and servers are asked to take so much (https://www.rfc-editor.org/rfc/rfc9110#section-4.1-5). */
const link = text(8_000)
/** Five imports of the largest size (SECURITY.md 9): whoever has more lines works on them in parts. */
const ids = v.pipe(v.array(idSchema), v.maxLength(100_000))
/** The words of a run at most, and those beside them. */
const light = { text: text(LONGEST_TEXT), before: text(LONGEST_TEXT) }
/** An import at most (SECURITY.md 9); its characters are no more than its bytes. */
const file = text(50_000_000)
/** A page at most, as `door.ts` lets it in, or an imported text in the page it is given. */
const page = text(15_000_000)
// The article is parsed on the thread that reads it: to check 100,000 words holds up a page.
const askedDigest = v.object({
  article: v.custom<Article>((article) => typeof article === 'object' && article !== null),
  summaryLength: v.picklist([1, 3, 5]),
})
const tags = v.optional(askedTags)

/** What each question to the background must bring. */
export const backgroundShapes: Shapes<Background> = {
  readTab: v.object({ tabId: number, windowId: number }),
  readLink: v.object({ url: link, windowId: number }),
  saveLink: v.object({ url: link, windowId: number, tags }),
  save: v.object({ id: idSchema, windowId: number, tags }),
  change: v.object({ ids, change: entryChangeSchema, at: v.optional(instant) }),
  purge: v.object({ ids }),
  setProgress: v.object({ id: idSchema, progress: progressSchema }),
  // Its fields are parsed where they take their place among the others: `changedSettings`.
  changeSettings: v.custom<Partial<Settings>>((patch) => typeof patch === 'object' && patch !== null),
  clearHistory: nothing,
  clearRequestLog: nothing,
  deleteEverything: nothing,
  notePictures: v.object({
    windowId: number, // Of pictures of story and lists, each with its port.
    hosts: v.pipe(v.array(text(260)), v.maxLength(MOST_PICTURES * 10)),
  }),
  forecast: v.object({ kept: v.optional(v.boolean()), again: v.optional(v.boolean()) }),
  findPlaces: v.object({ name: text(200), language: text(35) }),
  digest: askedDigest,
  lightInPage: v.object({ tabId: number, light: v.object(light) }),
  saveTab: v.object({ tabId: number, windowId: number }),
  keepPictures: v.object({ ids }),

  readBookmarks: v.object({ html: file }),
  startImport: v.object({
    job: idSchema,
    options: v.object({ tags: askedTags, fetchTexts: v.boolean(), settings: v.boolean() }),
  }),
  cancelImport: v.object({ job: idSchema }),
  closeImport: v.object({ job: idSchema }),
  fetchText: v.object({ id: idSchema, windowId: number }),

  storeHighlights: v.object({
    articleId: idSchema,
    windowId: number,
    highlights: v.pipe(v.array(highlightSchema), v.maxLength(10_000)),
  }),
  changeHighlight: v.object({ id: idSchema, change: highlightChangeSchema }),
  removeHighlights: v.object({ ids }),
  lightMarks: v.object({
    tabId: number,
    marks: v.pipe(
      v.array(v.object({ ...light, colour: v.picklist(highlightColours) })),
      v.maxLength(MOST_BLOCKS),
    ),
  }),
  lookAgain: v.object({ id: idSchema, windowId: number }),
  keepText: v.object({ article: articleSchema, windowId: number }),
  passOver: v.object({ id: idSchema, text: passedOverSchema }),

  restore: v.object({ lines: v.pipe(v.array(changedLineSchema), v.maxLength(100_000)) }),
  noteBackup: v.object({ done: v.boolean() }),
  sketchStories: v.object({
    after: v.nullable(idSchema),
    count: v.pipe(number, v.minValue(1), v.maxValue(100)),
  }),
  keepApart: v.object({ ids: v.pipe(v.array(idSchema), v.maxLength(100)) }),
  keepIndex: v.object({}),
}

/** What is to be read offscreen. */
export const offscreenShapes: Shapes<Offscreen> = {
  readHtml: v.object({ html: page, url: v.pipe(link, v.url()), now: text(40) }),
  digest: askedDigest,
  readBookmarks: v.object({ html: file }),
}
