import * as v from 'valibot'
import { decodeArticle, encodeArticle } from '@/lib/article/stored-article'
import { articleId } from '@/lib/base/article-id'
import { fail, ok, type Result } from '@/lib/base/result'
import { addressKeys } from '@/lib/library/address-key'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { decodeHighlight, encodeHighlight } from '@/lib/library/stored-highlight'
import { decodeLibraryEntry, encodeLibraryEntry } from '@/lib/library/stored-library-entry'
import type { StagedBackup } from './staged'

/** The version of the file, not of what is in it: that is told by each part's own envelope. */
const VERSION = 1

/** More than Lede keeps of one story. */
const PICTURES = 500
const HIGHLIGHTS = 5_000
const ADDRESSES = 50

const head = v.object({ format: v.literal('lede-backup'), version: v.pipe(v.number(), v.integer()) })

/** `lede-backup.json`, the first file of the zip. */
export function parseBackupHead(value: unknown): Result<null, { readonly kind: 'unknown' | 'newerBackup' }> {
  const parsed = v.safeParse(head, value)
  if (!parsed.success) return fail({ kind: 'unknown' })
  return parsed.output.version > VERSION ? fail({ kind: 'newerBackup' }) : ok(null)
}

const picture = v.object({
  source: v.pipe(v.string(), v.maxLength(2_048)),
  file: v.pipe(v.string(), v.regex(/^pictures\/[\w-]{1,64}\/\d{1,6}$/)),
  type: v.pipe(v.string(), v.maxLength(100)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
})

const story = v.object({
  entry: v.unknown(),
  article: v.optional(v.unknown()),
  earlier: v.optional(v.unknown()),
  highlights: v.optional(v.array(v.unknown()), []),
  addresses: v.optional(v.array(v.pipe(v.string(), v.maxLength(2_048))), []),
  pictures: v.optional(v.array(picture), []),
})

export interface BackupStory {
  readonly entry: LibraryEntry
  readonly staged: StagedBackup
}

const siteOfKey = (key: string): string => key.split('/')[0] ?? ''

/** Other addresses of the story's own site: what a file says of others would bar them from being saved. */
function ownAddresses(addresses: readonly string[], entry: LibraryEntry): readonly string[] {
  const sites = new Set(addressKeys(entry).map(siteOfKey))
  return addresses.filter((address) => sites.has(siteOfKey(address))).slice(0, ADDRESSES)
}

const own = (decoded: ReturnType<typeof decodeArticle>, id: string) =>
  decoded.ok && decoded.value.id === id ? encodeArticle(decoded.value) : null

/** `entries/<id>.json`: every part through the decoder it is kept by; `null` where the line itself can't be read, or names itself otherwise than its address does. A text or a mark that can't be read is left out. */
export function parseBackupStory(value: unknown): BackupStory | null {
  const parsed = v.safeParse(story, value)
  const entry = parsed.success ? decodeLibraryEntry(parsed.output.entry) : null
  if (!parsed.success || !entry?.ok) return null
  const { id, canonicalUrl } = entry.value
  if (id !== articleId(canonicalUrl)) return null
  const article = own(decodeArticle(parsed.output.article), id)
  const highlights = parsed.output.highlights.slice(0, HIGHLIGHTS).flatMap((raw) => {
    const decoded = decodeHighlight(raw)
    return decoded.ok && decoded.value.articleId === id ? [encodeHighlight(decoded.value)] : []
  })
  const line = article ? entry.value : { ...entry.value, hasText: false }
  return {
    entry: line,
    staged: {
      entry: encodeLibraryEntry(line),
      article,
      earlier: own(decodeArticle(parsed.output.earlier), id),
      highlights,
      addresses: ownAddresses(parsed.output.addresses, entry.value),
      pictures: parsed.output.pictures.slice(0, PICTURES),
    },
  }
}
