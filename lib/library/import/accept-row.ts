import { withoutTracking } from '@/lib/base/canonical-url'
import { cleanName, cleanText } from '@/lib/base/clean-text'
import { fail, ok, type Result } from '@/lib/base/result'
import { pageUrl } from '@/lib/base/safe-url'
import { cleanTags, TAG_LENGTH, TAGS_AN_ENTRY } from '@/lib/library/clean-tags'
import { highlightColours } from '@/lib/library/highlight'
import { NOTE_LENGTH, PASSAGE_LENGTH } from '@/lib/library/highlight-caps'
import { importedDate, importedDay } from './imported-date'
import { type ImportedMark, type ImportedRow, MARKS_A_ROW } from './imported-row'
import type { RawHighlight, RawRow, RejectReason } from './raw-row'

const LONGEST_URL = 2048

/** Nothing resolves against it: an address in a file stands for itself. */
const NO_BASE = 'about:blank'

function checkedUrl(address: string): Result<string, { readonly kind: RejectReason }> {
  const text = address.trim()
  if (text === '') return fail({ kind: 'noAddress' })
  if (text.length > LONGEST_URL) return fail({ kind: 'longAddress' })
  const url = pageUrl(text, NO_BASE)
  return url === null ? fail({ kind: 'badAddress' }) : ok(url)
}

/** What stands in for a title that is missing, or that was never more than the address. */
function titleFor(title: string, url: string): string {
  const clean = cleanName(title, 300)
  if (clean !== '' && !/^https?:\/\/\S+$/i.test(clean)) return clean
  return cleanName(url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''), 300)
}

const orNull = (text: string): string | null => (text === '' ? null : text)

function markOf({ text, note = '', colour = '' }: RawHighlight): readonly ImportedMark[] {
  const words = cleanText(text.slice(0, PASSAGE_LENGTH))
  if (words === '') return []
  return [
    {
      text: words,
      note: orNull(cleanText(note.slice(0, NOTE_LENGTH))),
      colour: highlightColours.find((known) => known === colour.toLowerCase()) ?? 'yellow',
    },
  ]
}

/** A note about the whole story hangs on its headline: there is no other place for it, and it must not be lost. */
const marksOf = ({ highlights = [], note = '' }: RawRow, title: string): readonly ImportedMark[] =>
  [...(note.trim() === '' ? [] : [{ text: title, note }]), ...highlights.slice(0, MARKS_A_ROW)].flatMap(
    markOf,
  )

/** A file may tag one story a thousand times over; each is looked at only as far as it can count. */
const tagsOf = (tags: readonly string[]): readonly string[] =>
  cleanTags(tags.slice(0, TAGS_AN_ENTRY * 4).map((tag) => tag.slice(0, TAG_LENGTH * 4)))

/** A row as it may be kept, built field by field; or why it can't. */
export function acceptRow(raw: RawRow, now: string): Result<ImportedRow, { readonly kind: RejectReason }> {
  const url = checkedUrl(raw.url)
  if (!url.ok) return url
  const title = titleFor(raw.title ?? '', url.value)
  return ok({
    url: url.value,
    canonicalUrl: withoutTracking(url.value),
    title,
    dek: orNull(cleanName(raw.dek ?? '', 1_000)),
    siteName: orNull(cleanName(raw.siteName ?? '', 100)),
    savedAt: importedDate(raw.savedAt, now),
    publishedAt: importedDay(raw.publishedAt, now),
    readAt: importedDate(raw.readAt, now),
    archivedAt: importedDate(raw.archivedAt, now),
    tags: tagsOf(raw.tags ?? []),
    state: raw.state ?? 'unread',
    starred: raw.starred ?? false,
    archived: raw.archived ?? false,
    marks: marksOf(raw, title),
  })
}
