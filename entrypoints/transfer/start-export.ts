import { exportWords } from '@/components/transfer/export/export-words'
import { loadChoosable } from '@/lib/platform/export-database'
import { loadExportIds } from '@/lib/platform/export-ids'
import { exportSources } from '@/lib/platform/export-sources'
import { watchLibrary } from '@/lib/platform/library-database'
import { pickFile } from '@/lib/platform/save-file'
import type { Background } from '@/lib/protocol/background'
import { writeExport } from '@/lib/services/write-export'
import { createExportStore, type ExportStore } from '@/lib/state/export-store'

/** An import tells of its changes every other second: reading ten thousand lines anew each time would keep this page busy for nothing. */
const QUIET_MS = 3_000

/** The export's part of the page. */
export async function startExport(background: Pick<Background, 'noteBackup'>): Promise<ExportStore> {
  const exporting = createExportStore(await loadExportIds(location.search), {
    loadLibrary: loadChoosable,
    noteBackup: () => background.noteBackup({ done: true }),
    run: (order, onProgress, signal) =>
      writeExport(order, {
        ...exportSources(),
        openFile: pickFile,
        words: exportWords(),
        onProgress,
        signal,
      }),
  })
  let waiting: ReturnType<typeof setTimeout> | undefined
  watchLibrary(() => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void exporting.load(), QUIET_MS)
  })
  void exporting.load()
  return exporting
}
