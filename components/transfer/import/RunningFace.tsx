import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { troubleWords } from '@/components/face/trouble-words'
import type { ImportJob } from '@/lib/library/import/import-job'
import styles from './Import.module.css'
import { formatCount } from './import-words'

interface Props {
  readonly job: ImportJob
  readonly resumed: boolean
  readonly onGoOn: () => void
  readonly onCancel: () => void
}

/** Which part of the work is under way, and how far it is. */
function progressOf({ found, done, toFetch }: ImportJob) {
  const rows = found.rows - found.rejected - found.left
  if (done.rows < rows) return { words: 'import.addingRows', at: done.rows, of: rows } as const
  const read = done.texts + done.noTexts
  const fetched = done.fetched + done.notFetched
  if (toFetch > 0 && fetched < toFetch && (fetched > 0 || read >= found.texts))
    return { words: 'import.fetchingTexts', at: fetched, of: toFetch } as const
  return { words: 'import.readingTexts', at: read, of: Math.max(read, found.texts) } as const
}

/** An import under way, or one that was stopped by a trouble. */
export function RunningFace({ job, resumed, onGoOn, onCancel }: Props) {
  const { words, at, of } = progressOf(job)
  const trouble = job.state === 'stopped' && job.trouble ? troubleWords({ kind: job.trouble }) : null
  return (
    <div class={styles.body}>
      {trouble ? (
        <p class={styles.warn} role="alert">
          {`${trouble.title}. ${i18n.t('import.stopped')}`}
        </p>
      ) : (
        <p class={styles.lead}>{i18n.t(resumed ? 'import.resumed' : 'import.running')}</p>
      )}
      <progress
        class={styles.progress}
        value={at}
        max={Math.max(1, of)}
        aria-label={i18n.t('import.title')}
      />
      <p>{i18n.t(words, [formatCount(at), formatCount(of)])}</p>
      <p class={styles.soft}>{i18n.t('import.closeable')}</p>
      <p class={styles.buttons}>
        {trouble ? (
          <Button look="strong" onClick={onGoOn}>
            {i18n.t('import.goOn')}
          </Button>
        ) : null}
        <Button onClick={onCancel}>{i18n.t('import.cancel')}</Button>
      </p>
    </div>
  )
}
