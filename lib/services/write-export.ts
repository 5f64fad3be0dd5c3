import { fail, ok } from '@/lib/base/result'
import { type ExportFile, exportFile } from '@/lib/library/export/export-file'
import { holdsText } from '@/lib/library/export/export-format'
import type { ExportError, ExportOrder, ExportResult } from '@/lib/library/export/export-order'
import { type ExportSources, exportBytes, ListTrouble, type Tally } from './export-bytes'
import { inPieces } from './in-pieces'

/** A file that is being written; nothing of it is seen before `close`. */
export interface FileSink {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>
  close(): Promise<void>
  abort(): Promise<void>
}

export interface ExportPorts extends ExportSources {
  /** Where it goes; `null`: the reader would rather not. Asked first of all, on the click itself. */
  readonly openFile: (file: ExportFile) => Promise<FileSink | null>
  /** Today where the reader is, `2026-11-27`. */
  readonly day: string
}

function errorOf(error: unknown, signal: AbortSignal): ExportError {
  if (signal.aborted) return { kind: 'cancelled' }
  if (error instanceof ListTrouble) return { kind: 'listFailed' }
  const full = error instanceof DOMException && error.name === 'QuotaExceededError'
  return { kind: full ? 'fileFull' : 'fileFailed' }
}

/** Writes what was ordered into one file, piece by piece: no more than one story and its pictures is held at a time. */
export async function writeExport(order: ExportOrder, ports: ExportPorts): Promise<ExportResult> {
  const { signal } = ports
  const file = exportFile(order, ports.day)
  const sink = await ports.openFile(file).catch((): 'failed' => 'failed')
  if (sink === null) return fail({ kind: 'cancelled' })
  if (sink === 'failed') return fail({ kind: 'fileFailed' })
  const tally: Tally = { stories: 0 }
  let bytes = 0
  try {
    for await (const piece of inPieces(exportBytes(file, order, ports, tally))) {
      signal.throwIfAborted()
      await sink.write(piece)
      bytes += piece.length
    }
    signal.throwIfAborted()
    if (holdsText(order.format) && tally.stories === 0) {
      await sink.abort()
      return fail({ kind: 'noTexts' })
    }
    await sink.close()
  } catch (error) {
    // The file is given up either way.
    await sink.abort().catch(() => undefined)
    return fail(errorOf(error, signal))
  }
  const left = order.format === 'backup' ? 0 : order.entries.length - tally.stories
  return ok({ name: file.name, bytes, stories: tally.stories, left })
}
