import * as v from 'valibot'
import type { Article } from '@/lib/article/article'
import { entryStateSchema, idSchema, progressSchema } from '@/lib/library/parse-library-entry'
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

/** What each question to the background must bring. */
export const backgroundShapes: Shapes<Background> = {
  readTab: v.object({ tabId: number, windowId: number }),
  readLink: v.object({ url: v.string(), windowId: number }),
  saveLink: v.object({ url: v.string(), windowId: number }),
  save: v.object({ id: idSchema, windowId: number }),
  remove: v.object({ id: idSchema }),
  restore: v.object({ id: idSchema }),
  setProgress: v.object({ id: idSchema, progress: progressSchema }),
  setState: v.object({ id: idSchema, state: entryStateSchema }),
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
}

/** What is to be read offscreen. */
export const offscreenShapes: Shapes<Offscreen> = {
  readHtml: v.object({ html: v.string(), url: v.pipe(v.string(), v.url()), now: v.string() }),
  digest: askedDigest,
}
