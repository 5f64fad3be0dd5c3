import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import type { ImportJob, Rejection } from '@/lib/library/import/import-job'
import { CountTable } from './CountTable'
import styles from './Import.module.css'
import { RejectedRows } from './RejectedRows'

interface Props {
  readonly job: ImportJob
  readonly rejections: readonly Rejection[]
  readonly onDownload: () => void
  readonly onList: () => void
  readonly onClose: () => void
}

/** What was done, once it is done or was cancelled. */
export function ReportFace({ job, rejections, onDownload, onList, onClose }: Props) {
  const { done, found, state } = job
  return (
    <div class={styles.body}>
      <p class={styles.lead}>{i18n.t(state === 'done' ? 'import.done' : 'import.cancelled')}</p>
      <CountTable
        caption={i18n.t('import.reportTitle')}
        rows={[
          [i18n.t('import.added'), done.added],
          [i18n.t('import.updated'), done.updated],
          [i18n.t('import.known'), done.known],
          [i18n.t('import.rejected'), found.rejected],
          [i18n.t('import.left'), found.left],
          [i18n.t('import.marks'), done.marks],
          [i18n.t('import.textsRead'), done.texts],
          [i18n.t('import.textsNone'), done.noTexts],
          [i18n.t('import.fetched'), done.fetched],
          [i18n.t('import.notFetched'), done.notFetched],
          [i18n.t('import.pictures'), done.pictures],
        ]}
      />
      {found.left > 0 ? <p class={styles.soft}>{i18n.t('import.againForRest')}</p> : null}
      <RejectedRows rejections={rejections} onDownload={onDownload} />
      <p class={styles.buttons}>
        <Button look="strong" onClick={onList}>
          {i18n.t('face.openList')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {i18n.t('import.otherFile')}
        </Button>
      </p>
    </div>
  )
}
