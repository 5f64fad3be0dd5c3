import * as v from 'valibot'
import type { Article } from '@/lib/article/article'
import { articleSchema } from '@/lib/article/parse-article'
import { highlightColours } from '@/lib/library/highlight'
import { highlightChangeSchema, highlightSchema } from '@/lib/library/parse-highlight'
import {
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
// The article is parsed on the thread that reads it: to check 100,000 words holds up a page.
const askedDigest = v.object({
  article: v.custom<Article>((article) => typeof article === 'object' && article !== null),
  summaryLength: v.picklist([1, 3, 5]),
})
/** Cleaned where they take their place. */
const tags = v.optional(v.array(v.string()))

/** What each question to the background must bring. */
export const backgroundShapes: Shapes<Background> = {
  readTab: v.object({ tabId: number, windowId: number }),
  readLink: v.object({ url: v.string(), windowId: number }),
  saveLink: v.object({ url: v.string(), windowId: number, tags }),
  save: v.object({ id: idSchema, windowId: number, tags }),
  change: v.object({ ids: v.array(idSchema), change: entryChangeSchema, at: v.optional(instant) }),
  purge: v.object({ ids: v.array(idSchema) }),
  setProgress: v.object({ id: idSchema, progress: progressSchema }),
  // Its fields are parsed where they take their place among the others: `changedSettings`.
  changeSettings: v.custom<Partial<Settings>>((patch) => typeof patch === 'object' && patch !== null),
  clearHistory: nothing,
  clearRequestLog: nothing,
  deleteEverything: nothing,
  notePictures: v.object({ windowId: number, hosts: v.array(v.string()) }),
  forecast: v.object({ kept: v.optional(v.boolean()), again: v.optional(v.boolean()) }),
  findPlaces: v.object({ name: v.string(), language: v.string() }),
  digest: askedDigest,
  lightInPage: v.object({ tabId: number, light: v.object({ text: v.string(), before: v.string() }) }),
  saveTab: v.object({ tabId: number, windowId: number }),
  keepPictures: v.object({ ids: v.array(idSchema) }),

  readBookmarks: v.object({ html: v.string() }),
  startImport: v.object({
    job: idSchema,
    options: v.object({ tags: v.array(v.string()), fetchTexts: v.boolean(), settings: v.boolean() }),
  }),
  cancelImport: v.object({ job: idSchema }),
  closeImport: v.object({ job: idSchema }),
  fetchText: v.object({ id: idSchema, windowId: number }),

  storeHighlights: v.object({ articleId: idSchema, windowId: number, highlights: v.array(highlightSchema) }),
  changeHighlight: v.object({ id: idSchema, change: highlightChangeSchema }),
  removeHighlights: v.object({ ids: v.array(idSchema) }),
  lightMarks: v.object({
    tabId: number,
    marks: v.array(v.object({ text: v.string(), before: v.string(), colour: v.picklist(highlightColours) })),
  }),
  lookAgain: v.object({ id: idSchema, windowId: number }),
  keepText: v.object({ article: articleSchema, windowId: number }),
  passOver: v.object({ id: idSchema, text: passedOverSchema }),

  restore: v.object({ lines: v.array(changedLineSchema) }),
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
  readHtml: v.object({ html: v.string(), url: v.pipe(v.string(), v.url()), now: v.string() }),
  digest: askedDigest,
  readBookmarks: v.object({ html: v.string() }),
}
