import * as v from 'valibot'
import { rawBlocksSchema, rawFigureSchema, textUpTo } from '@/lib/article/block-schema'
import { parseRawFacts } from './parse-raw-facts'
import type { RawArticle } from './raw-article'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const rawArticle = v.object({
  facts: v.unknown(),
  dek: v.nullable(v.object({ text: textUpTo(1_000), shown: v.boolean() })),
  shape: v.object({
    story: v.boolean(),
    article: v.boolean(),
    types: v.pipe(v.array(textUpTo(300)), v.maxLength(50)),
    og: textUpTo(300),
    teasers: count,
    password: v.boolean(),
    heading: textUpTo(300),
    app: v.boolean(),
  }),
  pageText: count,
  lead: v.nullable(rawFigureSchema),
  keyPoints: v.pipe(
    v.array(
      v.object({
        heading: textUpTo(300),
        named: v.boolean(),
        points: v.pipe(v.array(textUpTo(1_000)), v.maxLength(20)),
      }),
    ),
    v.maxLength(20),
  ),
  next: v.nullable(v.object({ url: textUpTo(2_048), text: textUpTo(300) })),
  blocks: rawBlocksSchema,
  selected: v.boolean(),
})

/** What a page gathered of its story, as it comes from the content script; `null` when it is nothing of the kind. */
export function parseRawArticle(value: unknown): RawArticle | null {
  const result = v.safeParse(rawArticle, value, { abortEarly: true })
  const facts = result.success ? parseRawFacts(result.output.facts) : null
  return result.success && facts ? { ...result.output, facts } : null
}
