import * as v from 'valibot'
import { cleanName, cleanText } from '@/lib/base/clean-text'
import { imageUrl, pageUrl } from '@/lib/base/safe-url'
import type { Rail, RailItem } from './rail'

// SECURITY.md 9.
const TITLE = 300
const DEK = 1000
const TIME = 60
/** No page seen has half as many; a front page with more is cut, not refused. */
const MOST_RAILS = 60
const MOST_ITEMS = 100

const name = v.pipe(
  v.string(),
  v.transform((text) => cleanName(text, TITLE)),
  v.nonEmpty(),
)
const line = (longest: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => cleanText(text.slice(0, longest)) || null),
  )

const item = v.object({
  title: name,
  url: v.string(),
  dek: v.nullable(line(DEK)),
  time: v.nullable(line(TIME)),
  image: v.nullable(v.string()),
})

const rail = v.object({
  kind: v.picklist(['latest', 'most-read', 'trending', 'related', 'more']),
  heading: name,
  items: v.array(v.unknown()),
})

function parseItem(value: unknown): RailItem | null {
  const parsed = v.safeParse(item, value)
  if (!parsed.success) return null
  const { title, url, dek, time, image } = parsed.output
  // Any base will do: a relative address has no place here and is not taken.
  const address = URL.canParse(url) ? pageUrl(url, url) : null
  const picture = image !== null && URL.canParse(image) ? imageUrl(image, image) : null
  return address ? { title, url: address, dek, time, image: picture } : null
}

/** Rails from a message or from storage; what is broken in them is left out. */
export function parseRails(value: unknown): readonly Rail[] {
  if (!Array.isArray(value)) return []
  return value.slice(0, MOST_RAILS).flatMap((entry) => {
    const parsed = v.safeParse(rail, entry)
    if (!parsed.success) return []
    const { kind, heading } = parsed.output
    const items = parsed.output.items.slice(0, MOST_ITEMS).flatMap((one) => parseItem(one) ?? [])
    return items.length > 0 ? [{ kind, heading, items }] : []
  })
}
