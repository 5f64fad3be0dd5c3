import { ok, type Result } from '@/lib/base/result'
import { decodeText, isBinary, type TextEncoding } from '@/lib/library/import/decode-text'
import type { ImportFormat } from '@/lib/library/import/import-format'
import type { FileTrouble, ImportedFile, ImportJob, Rejection } from '@/lib/library/import/import-job'
import { linkLines, withoutIcons } from '@/lib/library/import/link-lines'
import { parseBackupHead, parseBackupStory } from '@/lib/library/import/parse-backup'
import { parseOmnivoreHighlights } from '@/lib/library/import/parse-omnivore-highlights'
import { parseRawRows } from '@/lib/library/import/parse-raw-rows'
import { pictureType } from '@/lib/library/import/picture-type'
import { isRejected, type ParsedRow } from '@/lib/library/import/raw-row'
import { recogniseText } from '@/lib/library/import/recognise-text'
import type { StagedKind } from '@/lib/library/import/staged'
import { backupCaps, foreignCaps, type ZipCaps } from '@/lib/library/import/zip-caps'
import { BACKUP_HEAD, zipHead } from '@/lib/library/import/zip-head'
import type { DataError } from '@/lib/protocol/background'
import { ImportTally, type Known } from './import-tally'

/** SECURITY.md 9. */
const LARGEST = 50_000_000
/** Of HTML, which is parsed at once. */
const LARGEST_HTML = 20_000_000
const LARGEST_PICTURE = 5_000_000
/** Records and bytes of one transaction. */
const BATCH = 250
const BATCH_BYTES = 4_000_000
/** A page that is busy longer than this feels stuck. */
const SLICE = 25

type Part =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string | null; readonly trouble: 'brokenZip' | 'zipBomb' }

interface Chosen {
  readonly name: string
  readonly size: number
  readonly head: () => Promise<Uint8Array>
  readonly bytes: () => Promise<Uint8Array>
  readonly parts: (caps: ZipCaps, wants: (name: string) => boolean) => AsyncIterable<Part>
}

interface Staged {
  readonly kind: StagedKind
  readonly at: number | string
  readonly kept: unknown
}

export interface CheckPorts {
  readonly loadKnown: () => Promise<Known>
  /** Parsed where there is a DOM; outside data. */
  readonly readBookmarks: (html: string) => Promise<unknown>
  readonly stage: (job: string, records: readonly Staged[]) => Promise<Result<null, DataError>>
  readonly storeImport: (
    job: ImportJob,
    rejections?: readonly Rejection[],
  ) => Promise<Result<null, DataError>>
  /** Lets the page answer its reader. */
  readonly breathe: () => Promise<void>
  readonly clock: () => number
  readonly now: () => string
}

class DataTrouble extends Error {
  readonly error: DataError
  constructor(error: DataError) {
    super(error.kind)
    this.error = error
  }
}

/** One look at chosen files: what they hold is staged, and counted against the list. Nothing of it is on the list yet. */
class Check {
  private batch: Staged[] = []
  private bytes = 0
  private next = 0
  private began: number
  readonly files: ImportedFile[] = []

  private readonly ports: CheckPorts
  private readonly job: string
  readonly tally: ImportTally
  private readonly tell: (rows: number) => void

  constructor(ports: CheckPorts, job: string, tally: ImportTally, tell: (rows: number) => void) {
    this.ports = ports
    this.job = job
    this.tally = tally
    this.tell = tell
    this.began = ports.clock()
  }

  private async breathe(): Promise<void> {
    if (this.ports.clock() - this.began < SLICE) return
    this.tell(this.tally.found.rows)
    await this.ports.breathe()
    this.began = this.ports.clock()
  }

  async flush(): Promise<void> {
    if (this.batch.length === 0) return
    const staged = await this.ports.stage(this.job, this.batch)
    if (!staged.ok) throw new DataTrouble(staged.error)
    this.batch = []
    this.bytes = 0
    this.began = this.ports.clock()
  }

  private async stage(kind: StagedKind, at: number | string, kept: unknown, size: number): Promise<void> {
    this.batch.push({ kind, at, kept })
    this.bytes += size
    if (this.batch.length >= BATCH || this.bytes >= BATCH_BYTES) await this.flush()
  }

  private tellFile(
    name: string,
    format: ImportFormat | null,
    trouble: FileTrouble | null,
    encoding: TextEncoding | null = null,
  ): void {
    const left = this.tally.found.left > 0 && trouble === null && format !== null ? 'tooMany' : trouble
    this.files.push({
      name: name.slice(0, 200).toWellFormed(),
      format,
      encoding,
      trouble: left,
      rows: this.tally.rows,
    })
    this.tally.rows = 0
  }

  private async rows(name: string, rows: Iterable<ParsedRow>): Promise<void> {
    for (const parsed of rows) {
      const staged = this.tally.row(name, parsed)
      if (staged) {
        this.next += 1
        await this.stage('row', this.next, staged, staged.content?.length ?? 0)
      }
      await this.breathe()
    }
  }

  private async html(name: string, text: string, encoding: TextEncoding): Promise<void> {
    const html = withoutIcons(text)
    if (html.length > LARGEST_HTML) return this.tellFile(name, null, 'tooLarge')
    const rows = parseRawRows(await this.ports.readBookmarks(html))
    this.began = this.ports.clock()
    const lines = linkLines(text)
    const exact = lines.length === rows.length
    await this.rows(
      name,
      rows.map((row) => ({ ...row, line: (exact ? lines[row.line - 1] : null) ?? row.line })),
    )
    const format = /\stime_added=/i.test(html) ? 'pocketHtml' : 'bookmarksHtml'
    this.tellFile(name, rows.length > 0 ? format : null, rows.length > 0 ? null : 'unknown', encoding)
  }

  /** A text by itself, or one of several in a zip; `extend` adds what the zip keeps of a story elsewhere. */
  private async text(
    name: string,
    bytes: Uint8Array,
    extend: (row: ParsedRow) => ParsedRow = (row) => row,
  ): Promise<void> {
    if (bytes.length === 0) return this.tellFile(name, null, 'empty')
    if (isBinary(bytes)) return this.tellFile(name, null, 'notText')
    const { text, encoding } = decodeText(bytes)
    if (text.trim() === '') return this.tellFile(name, null, 'empty')
    const recognised = recogniseText(text)
    if (!recognised) return this.tellFile(name, null, 'unknown', encoding)
    if (recognised.format === 'html') return this.html(name, text, encoding)
    const { format, rows } = recognised
    await this.rows(name, extended(rows, extend))
    this.tellFile(name, format, null, encoding)
  }

  private async zip(file: Chosen): Promise<void> {
    const texts = new Map<string, Uint8Array>()
    const beside = new Map<string, Uint8Array>()
    let trouble: FileTrouble | null = null
    let told = false
    for await (const part of file.parts(foreignCaps, isWanted)) {
      if ('bytes' in part) (isBeside(part.name) ? beside : texts).set(part.name, part.bytes)
      else if (part.name === null) trouble = part.trouble
      else {
        this.tellFile(`${file.name}: ${part.name}`, null, part.trouble)
        told = true
      }
      await this.breathe()
    }
    // What was made to fill the disk is not looked at, not even the harmless part of it.
    if (trouble === 'zipBomb') return this.tellFile(file.name, null, trouble)
    if (!told && (trouble || texts.size === 0)) this.tellFile(file.name, null, trouble ?? 'unknown')
    const extend = withOmnivoreFiles(beside)
    for (const [name, bytes] of texts) await this.text(`${file.name}: ${name}`, bytes, extend)
  }

  private async backup(file: Chosen): Promise<void> {
    let known = false
    let line = 0
    const nextLine = () => {
      line += 1
      return line
    }
    for await (const part of file.parts(backupCaps, isBackupPart)) {
      if (!('bytes' in part)) {
        if (part.name === null) return this.tellFile(file.name, known ? 'backup' : null, part.trouble)
        if (part.name.startsWith('entries/')) this.tally.story(file.name, nextLine(), null)
        continue
      }
      const { name, bytes } = part
      if (name === BACKUP_HEAD) {
        const head = parseBackupHead(parsed(bytes))
        if (!head.ok) return this.tellFile(file.name, null, head.error.kind)
        known = true
      } else if (!known) return this.tellFile(file.name, null, 'unknown')
      else await this.backupPart(file.name, name, bytes, nextLine)
      await this.breathe()
    }
    this.tellFile(file.name, known ? 'backup' : null, known ? null : 'unknown')
  }

  private async backupPart(
    file: string,
    name: string,
    bytes: Uint8Array,
    nextLine: () => number,
  ): Promise<void> {
    if (name === 'settings.json') {
      this.tally.found.settings = true
      await this.stage('settings', 0, parsed(bytes), bytes.length)
    } else if (name.startsWith('entries/')) {
      const story = this.tally.story(file, nextLine(), parseBackupStory(parsed(bytes)))
      this.next += 1
      if (story) await this.stage('backup', this.next, story.staged, bytes.length)
    } else if (bytes.length <= LARGEST_PICTURE && pictureType(bytes) !== null) {
      this.tally.found.pictures += 1
      await this.stage('picture', name, bytes, bytes.length)
    }
  }

  async file(file: Chosen): Promise<void> {
    if (file.size === 0) return this.tellFile(file.name, null, 'empty')
    const head = zipHead(await file.head())
    if (head?.locked) return this.tellFile(file.name, null, 'lockedZip')
    if (head?.name === BACKUP_HEAD) return this.backup(file)
    if (file.size > LARGEST) return this.tellFile(file.name, null, 'tooLarge')
    if (head) return this.zip(file)
    return this.text(file.name, await file.bytes())
  }
}

function* extended(rows: Iterable<ParsedRow>, extend: (row: ParsedRow) => ParsedRow): Generator<ParsedRow> {
  for (const row of rows) yield extend(row)
}

/** JSON of one file; what is none is nothing. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}

/** Not folders, what a Mac adds, or pictures. */
const isWanted = (name: string): boolean =>
  !/(?:^|\/)__MACOSX\/|(?:^|\/)\.[^./]|\/$|\.(?:png|jpe?g|gif|webp|avif|svg|pdf|epub|mp3|m4a)$/i.test(name)

const isBackupPart = (name: string): boolean =>
  name === BACKUP_HEAD ||
  name === 'settings.json' ||
  /^(?:entries\/[^/]+\.json|pictures\/[^/]+\/\d+)$/.test(name)

const besideName = /(?:^|\/)(content|highlights)\/([^/]+)\.(?:html?|md)$/i

/** Omnivore's texts and marks lie in files of their own, named for the story. */
const isBeside = (name: string): boolean => besideName.test(name)

function withOmnivoreFiles(files: ReadonlyMap<string, Uint8Array>): (row: ParsedRow) => ParsedRow {
  const found = new Map<string, Uint8Array>()
  for (const [name, bytes] of files) {
    const [, kind = '', slug = ''] = besideName.exec(name) ?? []
    found.set(`${kind.toLowerCase()}/${slug}`, bytes)
  }
  return (row) => {
    if (isRejected(row) || !row.slug) return row
    const content = found.get(`content/${row.slug}`)
    const marks = found.get(`highlights/${row.slug}`)
    return {
      ...row,
      ...(content ? { content: decodeText(content).text } : {}),
      ...(marks ? { highlights: parseOmnivoreHighlights(decodeText(marks).text) } : {}),
    }
  }
}

/** Looks through chosen files and tells what taking them over would do. One file that is no good costs no other. */
export async function checkImport(
  ports: CheckPorts,
  job: ImportJob,
  files: readonly Chosen[],
  tell: (rows: number) => void,
): Promise<Result<ImportJob, DataError>> {
  const began = await ports.storeImport(job)
  if (!began.ok) return began
  const tally = new ImportTally(await ports.loadKnown(), ports.now())
  const check = new Check(ports, job.id, tally, tell)
  try {
    for (const file of files) {
      try {
        await check.file(file)
      } catch (error) {
        if (error instanceof DataTrouble) throw error
        // The disk took it away, or it changed while it was read.
        check.files.push({ name: file.name, format: null, encoding: null, trouble: 'unreadable', rows: 0 })
      }
    }
    await check.flush()
  } catch (error) {
    if (error instanceof DataTrouble) return { ok: false, error: error.error }
    throw error
  }
  const checked: ImportJob = { ...job, state: 'checked', files: check.files, found: tally.found }
  const stored = await ports.storeImport(checked, tally.rejections)
  return stored.ok ? ok(checked) : stored
}
