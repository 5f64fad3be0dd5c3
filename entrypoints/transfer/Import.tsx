import { i18n } from '#i18n'
import { ImportSection } from '@/components/transfer/import/ImportSection'
import { reasonWords } from '@/components/transfer/import/import-words'
import { useStore } from '@/components/use-store'
import { rejectedCsv } from '@/lib/library/import/rejected-csv'
import { downloadText } from '@/lib/platform/download-text'
import { requestAllSites } from '@/lib/platform/permissions'
import { openList } from '@/lib/platform/tabs'
import type { ImportStore } from '@/lib/state/import-store'

/** The import, wired. */
export function Import({ imports }: { readonly imports: ImportStore<File> }) {
  const view = useStore(imports.store, (all) => all)
  const download = () => {
    const headings = [
      i18n.t('import.file'),
      i18n.t('import.line'),
      i18n.t('import.why'),
      i18n.t('import.what'),
    ] as const
    const rows = view.rejections.map((row) => ({ ...row, why: reasonWords(row.reason) }))
    downloadText(i18n.t('import.rejectedFile'), rejectedCsv(headings, rows), 'text/csv')
  }
  return (
    <ImportSection
      view={view}
      onFiles={(files) => void imports.choose(files)}
      onStopReading={imports.stopReading}
      onAskSites={requestAllSites}
      onStart={(options) => void imports.start(options)}
      onGoOn={() => void imports.goOn()}
      onCancel={() => void imports.cancel()}
      onClose={() => void imports.close()}
      onDownload={download}
      onList={() => void openList()}
    />
  )
}
