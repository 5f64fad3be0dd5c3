import { cleanName } from '@/lib/base/clean-text'
import { ok, type Result } from '@/lib/base/result'
import { decodeText, isBinary, type TextEncoding } from '@/lib/library/import/decode-text'
import type { ImportFormat } from '@/lib/library/import/import-format'
import type { FileTrouble, ImportedFile, ImportJob, Rejection } from '@/lib/library/import/import-job'
import { linkLines, withoutIcons } from '@/lib/library/import/link-lines'
import { isBeside, withOmnivoreFiles } from '@/lib/library/import/omnivore-files'
import { parseRawRows } from '@/lib/library/import/parse-raw-rows'
import type { ParsedRow, RawRow } from '@/lib/library/import/raw-row'
import { recogniseText } from '@/lib/library/import/recognise-text'
import { foreignCaps } from '@/lib/library/import/zip-caps'
import { BACKUP_HEAD, zipHead } from '@/lib/library/import/zip-head'
import { isWanted } from '@/lib/library/import/zip-names'
import type { DataError } from '@/lib/protocol/background'
import { checkBackup } from './check-backup'
import type { ChosenFile } from './import-files'
import { createStager, LookStopped, type Stager, type StagerPorts, StagingTrouble } from './import-stager'
import { ImportTally, type Known } from './import-tally'

/** SECURITY.md 9. */
const LARGEST = 50_000_000
/** Of HTML, which is parsed at once. */
const LARGEST_HTML = 20_000_000

export interface CheckPorts extends StagerPorts {
  readonly loadKnown: () => Promise<Known>
  /** Parsed where there is a DOM; outside data. */
  readonly readBookmarks: (html: string) => Promise<unknown>
  readonly storeImport: (
    job: ImportJob,
    rejections?: readonly Rejection[],
  ) => Promise<Result<null, DataError>>
  readonly now: () => string
}

type Extend = (row: ParsedRow) => ParsedRow

function* extended(rows: Iterable<ParsedRow>, extend: Extend): Generator<ParsedRow> {
  for (const row of rows) yield extend(row)
}

/** Rows of a parsed document know the number of their link; its line, where every link was found again in the text. */
function withLines(rows: readonly RawRow[], text: string): readonly RawRow[] {
  const lines = linkLines(text)
  if (lines.length !== rows.length) return rows
  return rows.map((row) => ({ ...row, line: lines[row.line - 1] ?? row.line }))
}

/** One look at chosen files: what they hold is staged, and counted against the list. Nothing of it is on the list yet. */
class Check {
  readonly files: ImportedFile[] = []
  private readonly ports: CheckPorts
  private readonly stager: Stager
  private readonly tally: ImportTally

  constructor(ports: CheckPorts, stager: Stager, tally: ImportTally) {
    this.ports = ports
    this.stager = stager
    this.tally = tally
  }

  tell(
    name: string,
    format: ImportFormat | null,
    trouble: FileTrouble | null,
    encoding: TextEncoding | null = null,
  ): void {
    const left = this.tally.found.left > 0 && trouble === null && format !== null ? 'tooMany' : trouble
    const rows = this.tally.takeRows()
    this.files.push({ name: cleanName(name, 200), format, encoding, trouble: left, rows })
  }

  private async rows(name: string, rows: Iterable<ParsedRow>): Promise<void> {
    for (const parsed of rows) {
      const staged = this.tally.row(name, parsed)
      if (staged) {
        const size = staged.content?.length ?? 0
        await this.stager.stage({ kind: 'row', at: this.stager.next(), kept: staged }, size)
      }
      await this.stager.breathe()
    }
  }

  private async html(name: string, text: string, encoding: TextEncoding): Promise<void> {
    const html = withoutIcons(text)
    if (html.length > LARGEST_HTML) return this.tell(name, null, 'tooLarge')
    const rows = parseRawRows(await this.ports.readBookmarks(html))
    if (rows.length === 0) return this.tell(name, null, 'unknown', encoding)
    await this.rows(name, withLines(rows, text))
    this.tell(name, /\stime_added=/i.test(html) ? 'pocketHtml' : 'bookmarksHtml', null, encoding)
  }

  /** A text by itself, or one of several in a zip; `extend` adds what the zip keeps of a story elsewhere. */
  private async text(name: string, bytes: Uint8Array, extend: Extend): Promise<void> {
    if (isBinary(bytes)) return this.tell(name, null, 'notText')
    const { text, encoding } = decodeText(bytes)
    if (text.trim() === '') return this.tell(name, null, 'empty')
    const recognised = recogniseText(text)
    if (!recognised) return this.tell(name, null, 'unknown', encoding)
    if (recognised.format === 'html') return this.html(name, text, encoding)
    await this.rows(name, extended(recognised.rows, extend))
    this.tell(name, recognised.format, null, encoding)
  }

  private async zip(file: ChosenFile): Promise<void> {
    const texts = new Map<string, Uint8Array>()
    const beside = new Map<string, Uint8Array>()
    let trouble: FileTrouble | null = null
    let told = false
    for await (const part of file.parts(foreignCaps, isWanted)) {
      if ('bytes' in part) (isBeside(part.name) ? beside : texts).set(part.name, part.bytes)
      else if (part.name === null) trouble = part.trouble
      else {
        this.tell(`${file.name}: ${part.name}`, null, part.trouble)
        told = true
      }
      await this.stager.breathe()
    }
    // What was made to fill the disk is not looked at, not even the harmless part of it.
    if (trouble === 'zipBomb') return this.tell(file.name, null, trouble)
    if (!told && (trouble || texts.size === 0)) this.tell(file.name, null, trouble ?? 'unknown')
    const extend = withOmnivoreFiles(beside)
    for (const [name, bytes] of texts) await this.text(`${file.name}: ${name}`, bytes, extend)
  }

  async file(file: ChosenFile): Promise<void> {
    if (file.size === 0) return this.tell(file.name, null, 'empty')
    const head = zipHead(await file.head())
    if (head?.locked) return this.tell(file.name, null, 'lockedZip')
    if (head?.name === BACKUP_HEAD) {
      const trouble = await checkBackup(file, this.stager, this.tally)
      return this.tell(file.name, trouble === 'unknown' ? null : 'backup', trouble)
    }
    if (file.size > LARGEST) return this.tell(file.name, null, 'tooLarge')
    return head ? this.zip(file) : this.text(file.name, await file.bytes(), (row) => row)
  }
}

async function lookAt(check: Check, file: ChosenFile): Promise<void> {
  try {
    await check.file(file)
  } catch (error) {
    if (error instanceof StagingTrouble || error instanceof LookStopped) throw error
    // The disk took it away, or it changed while it was read.
    check.tell(file.name, null, 'unreadable')
  }
}

/** Looks through chosen files and tells what taking them over would do. One file that is no good costs no other. `onRows` hears how far it is; its `false` ends the look, by a throw. */
export async function checkImport(
  ports: CheckPorts,
  job: ImportJob,
  files: readonly ChosenFile[],
  onRows: (rows: number) => boolean,
): Promise<Result<ImportJob, DataError>> {
  const began = await ports.storeImport(job)
  if (!began.ok) return began
  const tally = new ImportTally(await ports.loadKnown(), ports.now())
  const stager = createStager(ports, job.id, () => onRows(tally.found.rows))
  const check = new Check(ports, stager, tally)
  try {
    for (const file of files) await lookAt(check, file)
    await stager.flush()
  } catch (error) {
    if (error instanceof StagingTrouble) return { ok: false, error: error.error }
    throw error
  }
  const checked: ImportJob = { ...job, state: 'checked', files: check.files, found: tally.found }
  const stored = await ports.storeImport(checked, tally.rejections)
  return stored.ok ? ok(checked) : stored
}
