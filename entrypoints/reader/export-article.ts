import { exportWords } from '@/components/transfer/export/export-words'
import type { Article } from '@/lib/article/article'
import type { ExportFormat } from '@/lib/library/export/export-format'
import type { ExportResult } from '@/lib/library/export/export-order'
import { newEntry } from '@/lib/library/new-entry'
import { loadBelongings } from '@/lib/platform/export-database'
import { exportSources } from '@/lib/platform/export-sources'
import { loadEntry } from '@/lib/platform/library-database'
import { downloadFile } from '@/lib/platform/save-file'
import { writeExport } from '@/lib/services/write-export'

/** The story that is shown, saved or not, as a file among the downloads: no question is asked for one story. */
export async function exportArticle(article: Article, format: ExportFormat): Promise<ExportResult> {
  const entry = (await loadEntry(article.id).catch(() => null)) ?? newEntry(article, new Date().toISOString())
  return writeExport(
    // Markdown stays one text; its pictures would make a folder of it.
    { format, entries: [entry], pictures: format !== 'markdown' },
    {
      ...exportSources(),
      async *loadStories(order) {
        yield await loadBelongings({ entry, article }, order)
      },
      openFile: downloadFile,
      words: exportWords(),
      onProgress: () => undefined,
      signal: new AbortController().signal,
    },
  )
}
