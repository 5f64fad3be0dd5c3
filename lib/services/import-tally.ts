import { articleId } from '@/lib/base/article-id'
import { cleanName } from '@/lib/base/clean-text'
import { addressKey } from '@/lib/library/address-key'
import { acceptRow } from '@/lib/library/import/accept-row'
import { type ImportFound, nothingFound, type Rejection } from '@/lib/library/import/import-job'
import { markId } from '@/lib/library/import/imported-marks'
import { CONTENT_LENGTH } from '@/lib/library/import/imported-row'
import { mergeBackup } from '@/lib/library/import/merge-backup'
import { gains } from '@/lib/library/import/merge-row'
import type { BackupStory } from '@/lib/library/import/parse-backup'
import { isRejected, type ParsedRow, type RejectReason } from '@/lib/library/import/raw-row'
import type { StagedRow } from '@/lib/library/import/staged'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { decodeHighlight } from '@/lib/library/stored-highlight'

export interface Known {
  readonly entries: ReadonlyMap<string, LibraryEntry>
  readonly idOf: ReadonlyMap<string, string>
  readonly marks: ReadonlySet<string>
}

/** SECURITY.md 9: stories taken over at once. Those that are here already don't count, so that importing the same file again brings the rest. */
const MOST = 20_000
/** Rows looked at, whatever they are. */
const MOST_ROWS = 200_000
/** A rejected row is shown by its first words. */
const SHOWN = 200

type Counted = { -readonly [K in keyof ImportFound]: ImportFound[K] }

/** What a look at chosen files finds, row by row, against what is on the list. */
export class ImportTally {
  readonly found: Counted = { ...nothingFound }
  readonly rejections: Rejection[] = []
  private readonly seen = new Map<string, string>()
  /** Of the part of the file looked at now. */
  private rows = 0

  private readonly known: Known
  private readonly now: string

  constructor(known: Known, now: string) {
    this.known = known
    this.now = now
  }

  /** How many rows the part had that was looked at last. */
  takeRows(): number {
    const { rows } = this
    this.rows = 0
    return rows
  }

  private reject(file: string, line: number, reason: RejectReason, what: string): null {
    this.found.rejected += 1
    const shown = what.slice(0, SHOWN).toWellFormed()
    if (this.rejections.length < MOST)
      this.rejections.push({ file: cleanName(file, 200), line, reason, what: shown })
    return null
  }

  private isFull(): boolean {
    const { fresh, updated, rows } = this.found
    return fresh + updated >= MOST || rows >= MOST_ROWS
  }

  /** The row as it is staged; `null` where it is rejected or left out. */
  row(file: string, parsed: ParsedRow): StagedRow | null {
    this.rows += 1
    this.found.rows += 1
    if (isRejected(parsed)) return this.reject(file, parsed.line, parsed.reason, parsed.what)
    const accepted = acceptRow(parsed, this.now)
    if (!accepted.ok) {
      return this.reject(file, parsed.line, accepted.error.kind, parsed.title || parsed.url)
    }
    const row = accepted.value
    const key = addressKey(row.url) ?? row.canonicalUrl
    const before = this.seen.get(key)
    const id = before ?? this.known.idOf.get(key) ?? articleId(row.canonicalUrl)
    const old = this.known.entries.get(id)
    const content = parsed.content && parsed.content.length <= CONTENT_LENGTH ? parsed.content : null
    const newMarks = row.marks.filter((mark) => !this.known.marks.has(markId(id, mark))).length
    if (before !== undefined) this.found.repeated += 1
    else if (old && !gains(old, row.tags) && newMarks === 0 && (content === null || old.hasText)) {
      this.found.known += 1
    } else if (this.isFull()) {
      this.found.left += 1
      return null
    } else if (old) this.found.updated += 1
    else this.found.fresh += 1
    this.seen.set(key, id)
    this.found.marks += newMarks
    if (content !== null && old?.hasText !== true && before === undefined) this.found.texts += 1
    return { id, row, content }
  }

  /** The story of a backup; `null` where it can't be read. */
  story(file: string, line: number, story: BackupStory | null): BackupStory | null {
    this.rows += 1
    this.found.rows += 1
    if (story === null) return this.reject(file, line, 'garbled', `entries, ${line}`)
    const { entry, staged } = story
    const old = this.known.entries.get(entry.id)
    const newMarks = staged.highlights.filter((raw) => {
      const decoded = decodeHighlight(raw)
      return decoded.ok && !this.known.marks.has(decoded.value.id)
    }).length
    if (this.seen.has(entry.id)) this.found.repeated += 1
    else if (!old) this.found.fresh += 1
    else if (newMarks === 0 && JSON.stringify(mergeBackup(old, entry, this.now)) === JSON.stringify(old))
      this.found.known += 1
    else this.found.updated += 1
    this.seen.set(entry.id, entry.id)
    this.found.marks += newMarks
    if (staged.article && old?.hasText !== true) this.found.texts += 1
    return story
  }
}
