import { exportWords } from '@/components/transfer/export/export-words'
import { loadExportIds } from '@/lib/platform/export-ids'
import { exportSources } from '@/lib/platform/export-sources'
import { loadLibrary, watchLibrary } from '@/lib/platform/library-database'
import { pickFile } from '@/lib/platform/save-file'
import type { Background } from '@/lib/protocol/background'
import { writeExport } from '@/lib/services/write-export'
import { createExportStore, type ExportStore } from '@/lib/state/export-store'

/** The export's part of the page. */
export async function startExport(background: Pick<Background, 'noteBackup'>): Promise<ExportStore> {
  const exporting = createExportStore(await loadExportIds(location.search), {
    loadLibrary,
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
  watchLibrary(() => void exporting.load())
  void exporting.load()
  return exporting
}
