import * as v from 'valibot'
import { textUpTo } from '@/lib/article/block-schema'
import type { RawFacts } from './raw-facts'

// Above what `gatherFacts` sends: these only keep a damaged or forged answer from filling memory.
const LONGEST = 2048
const MOST = 300

const text = textUpTo(LONGEST)
const maybe = v.nullable(text)
const many = <T extends v.GenericSchema>(schema: T) => v.pipe(v.array(schema), v.maxLength(MOST))

const rawFacts = v.object({
  title: textUpTo(300),
  siteName: v.nullable(textUpTo(100)),
  pageTitle: textUpTo(300),
  canonical: maybe,
  languages: many(text),
  stories: many(
    v.object({
      authors: many(text),
      creators: many(text),
      published: maybe,
      created: maybe,
      modified: maybe,
      section: maybe,
      language: maybe,
      free: maybe,
    }),
  ),
  metas: many(v.object({ name: text, content: text })),
  people: many(
    v.object({
      prop: text,
      rel: text,
      name: text,
      content: maybe,
      lines: many(many(text)),
      near: v.pipe(v.number(), v.integer(), v.minValue(0)),
      elsewhere: v.boolean(),
    }),
  ),
  dates: many(
    v.object({
      tag: text,
      prop: text,
      name: text,
      value: maybe,
      text,
      label: text,
      pubdate: v.boolean(),
      inside: v.boolean(),
    }),
  ),
  lines: many(v.object({ parts: many(text), name: text })),
  closing: many(text),
})

/** What a page gathered, as it comes from the content script; `null` when it is nothing of the kind. */
export function parseRawFacts(value: unknown): RawFacts | null {
  const result = v.safeParse(rawFacts, value, { abortEarly: true })
  return result.success ? result.output : null
}
