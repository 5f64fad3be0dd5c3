import * as v from 'valibot'
import { articleId } from '@/lib/base/article-id'
import { pageUrl } from '@/lib/base/safe-url'
import type { Article } from './article'
import { blocksSchema, imageSchema, textUpTo } from './block-schema'

const address = v.pipe(
  v.string(),
  v.check((url) => pageUrl(url, 'https://invalid.invalid/') === url),
)
const date = v.pipe(
  v.string(),
  v.regex(/^(?:199\d|20\d\d)-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:\d\d))?$/),
  v.check((text) => !Number.isNaN(Date.parse(text))),
)

// The lengths are SECURITY.md 9.
export const articleSchema: v.GenericSchema<unknown, Article> = v.pipe(
  v.object({
    id: v.string(),
    url: address,
    canonicalUrl: address,
    title: textUpTo(300),
    dek: v.nullable(textUpTo(1_000)),
    authors: v.pipe(v.array(textUpTo(200)), v.maxLength(50)),
    siteName: v.nullable(textUpTo(100)),
    section: v.nullable(textUpTo(100)),
    publishedAt: v.nullable(date),
    modifiedAt: v.nullable(date),
    dateline: v.nullable(textUpTo(100)),
    language: v.nullable(v.pipe(v.string(), v.maxLength(35), v.regex(/^[a-z\d-]+$/i))),
    direction: v.picklist(['ltr', 'rtl']),
    paywalled: v.nullable(v.boolean()),
    leadImage: v.nullable(imageSchema),
    keyPoints: v.pipe(v.array(textUpTo(1_000)), v.maxLength(20)),
    blocks: blocksSchema,
    wordCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.check(({ id, canonicalUrl }) => id === articleId(canonicalUrl)),
)

/** An article from outside, rebuilt field by field in its closed shape; `null` when anything is not as it must be. */
export function parseArticle(value: unknown): Article | null {
  const result = v.safeParse(articleSchema, value, { abortEarly: true })
  return result.success ? result.output : null
}
