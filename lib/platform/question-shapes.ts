import * as v from 'valibot'
import {
  entryChangeSchema,
  idSchema,
  keptLineSchema,
  progressSchema,
} from '@/lib/library/parse-library-entry'
import type { Background } from '@/lib/protocol/background'
import type { Offscreen } from '@/lib/protocol/offscreen'
import type { Settings } from '@/lib/settings/settings'
import type { Shapes } from './messenger'

const number = v.pipe(v.number(), v.integer())
const nothing = v.unknown()

/** What each question to the background must bring. */
export const backgroundShapes: Shapes<Background> = {
  readTab: v.object({ tabId: number, windowId: number }),
  readLink: v.object({ url: v.string(), windowId: number }),
  saveLink: v.object({ url: v.string(), windowId: number }),
  save: v.object({ id: idSchema, windowId: number }),
  change: v.object({ ids: v.array(idSchema), change: entryChangeSchema }),
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
  lightInPage: v.object({ tabId: number, light: v.object({ text: v.string(), before: v.string() }) }),
  restore: v.object({ lines: v.array(keptLineSchema) }),
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
}
