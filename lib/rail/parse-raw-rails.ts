import * as v from 'valibot'
import { textUpTo } from '@/lib/article/block-schema'
import type { RawRail } from './raw-rail'

const text = textUpTo(2_048)
const many = <T extends v.GenericSchema>(schema: T, most: number) =>
  v.pipe(v.array(schema), v.maxLength(most))

const rawRails = many(
  v.object({
    kind: v.nullable(v.picklist(['latest', 'most-read', 'trending', 'related', 'more'])),
    heading: text,
    items: many(
      v.object({
        url: v.pipe(
          text,
          v.check((address) => URL.canParse(address)),
        ),
        image: v.nullable(v.string()),
        parts: many(
          v.object({
            text,
            linked: v.boolean(),
            heading: v.boolean(),
            paragraph: v.boolean(),
            name: text,
            names: text,
          }),
          30,
        ),
        times: many(v.object({ datetime: v.nullable(text), text }), 8),
      }),
      100,
    ),
  }),
  60,
)

/** Lists as they come from the content script; `null` when they are nothing of the kind. Addresses are checked once more by `parseRails`. */
export function parseRawRails(value: unknown): readonly RawRail[] | null {
  const result = v.safeParse(rawRails, value, { abortEarly: true })
  return result.success ? result.output : null
}
