import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { type Trouble, troubleWords } from '@/components/face/trouble-words'
import { OptionSection } from '@/components/options/OptionSection'
import type { ImportJob, ImportOptions, Rejection } from '@/lib/library/import/import-job'
import { ChooseFiles } from './ChooseFiles'
import { FoundFace } from './FoundFace'
import styles from './Import.module.css'
import { formatCount } from './import-words'
import { ReportFace } from './ReportFace'
import { RunningFace } from './RunningFace'

interface View {
  readonly loaded: boolean
  readonly job: ImportJob | null
  readonly rejections: readonly Rejection[]
  readonly reading: number | null
  readonly resumed: boolean
  readonly trouble: Trouble | null
}

export interface ImportSectionProps {
  readonly view: View
  readonly onFiles: (files: readonly File[]) => void
  readonly onStopReading: () => void
  readonly onAskSites: () => Promise<boolean>
  readonly onStart: (options: ImportOptions) => void
  readonly onGoOn: () => void
  readonly onCancel: () => void
  readonly onClose: () => void
  readonly onDownload: () => void
  readonly onList: () => void
}

function Face(props: ImportSectionProps) {
  const { job, rejections, reading, resumed, loaded } = props.view
  if (reading !== null) {
    return (
      <div class={styles.body}>
        <p class={styles.lead}>{i18n.t('import.reading')}</p>
        <progress class={styles.progress} aria-label={i18n.t('import.reading')} />
        <p>{i18n.t('import.readSoFar', reading, [formatCount(reading)])}</p>
        <Button onClick={props.onStopReading}>{i18n.t('import.stopReading')}</Button>
      </div>
    )
  }
  if (!loaded) return <p class={styles.soft}>{i18n.t('import.loading')}</p>
  switch (job?.state) {
    case 'checked':
      return (
        <FoundFace
          key={job.id}
          job={job}
          rejections={rejections}
          onAskSites={props.onAskSites}
          onStart={props.onStart}
          onDownload={props.onDownload}
          onClose={props.onClose}
        />
      )
    case 'running':
    case 'stopped':
      return <RunningFace job={job} resumed={resumed} onGoOn={props.onGoOn} onCancel={props.onCancel} />
    case 'done':
    case 'cancelled':
      return (
        <ReportFace
          job={job}
          rejections={rejections}
          onDownload={props.onDownload}
          onList={props.onList}
          onClose={props.onClose}
        />
      )
    default:
      return <ChooseFiles onFiles={props.onFiles} />
  }
}

/** The one sentence a screen reader hears when the face changes; the figures below it would be told a hundred times. */
function statusWords({ job, reading, loaded }: View): string {
  if (reading !== null) return i18n.t('import.reading')
  if (!loaded || !job) return ''
  const { found, done } = job
  switch (job.state) {
    case 'checked':
      return i18n.t('import.saidFound', [formatCount(found.fresh), formatCount(found.rejected)])
    case 'running':
      return i18n.t('import.running')
    case 'stopped':
      return i18n.t('import.stopped')
    case 'done':
      return i18n.t('import.saidDone', [formatCount(done.added)])
    case 'cancelled':
      return i18n.t('import.cancelled')
    case 'reading':
      return ''
  }
}

/** Bringing in what another list, a browser or an earlier Lede exported. */
export function ImportSection(props: ImportSectionProps) {
  const { trouble } = props.view
  const words = trouble && troubleWords(trouble)
  return (
    <OptionSection title={i18n.t('import.title')} help={i18n.t('import.help')}>
      <p class={styles.status} role="status">
        {statusWords(props.view)}
      </p>
      {words ? (
        <p class={styles.warn} role="alert">
          {`${words.title}. ${words.text}`}
        </p>
      ) : null}
      <Face {...props} />
    </OptionSection>
  )
}
