import { useId, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { Toggle } from '@/components/options/Toggle'
import { cleanTags } from '@/lib/library/clean-tags'
import type { ImportJob, ImportOptions, Rejection } from '@/lib/library/import/import-job'
import { CountTable } from './CountTable'
import { FileTable } from './FileTable'
import styles from './Import.module.css'
import { formatCount } from './import-words'
import { RejectedRows } from './RejectedRows'

interface Props {
  readonly job: ImportJob
  readonly rejections: readonly Rejection[]
  /** Asks for the right to fetch from any site; must be called within the click. */
  readonly onAskSites: () => Promise<boolean>
  readonly onStart: (options: ImportOptions) => void
  readonly onDownload: () => void
  readonly onClose: () => void
}

/** What the files hold, before anything of it is on the list. */
export function FoundFace({ job, rejections, onAskSites, onStart, onDownload, onClose }: Props) {
  const id = useId()
  const [tags, setTags] = useState('')
  const [fetching, setFetching] = useState(false)
  const [denied, setDenied] = useState(false)
  const [settings, setSettings] = useState(false)
  const { found, files } = job
  const coming = found.fresh + found.updated
  const anything = coming > 0 || found.settings
  const linksOnly = anything && found.texts < found.fresh

  const toggleFetching = (on: boolean) => {
    setDenied(false)
    if (!on) return setFetching(false)
    void onAskSites().then((given) => {
      setFetching(given)
      setDenied(!given)
    })
  }

  return (
    <div class={styles.body}>
      <FileTable files={files} />
      <CountTable
        caption={i18n.t('import.foundTitle')}
        rows={[
          [i18n.t('import.fresh'), found.fresh],
          [i18n.t('import.updated'), found.updated],
          [i18n.t('import.known'), found.known],
          [i18n.t('import.repeated'), found.repeated],
          [i18n.t('import.rejected'), found.rejected],
          [i18n.t('import.left'), found.left],
          [i18n.t('import.marks'), found.marks],
          [i18n.t('import.texts'), found.texts],
          [i18n.t('import.pictures'), found.pictures],
        ]}
      />
      <RejectedRows rejections={rejections} onDownload={onDownload} />
      {!anything && found.known > 0 ? <p class={styles.lead}>{i18n.t('import.nothingNew')}</p> : null}
      {anything ? (
        <p class={styles.field}>
          <label for={id}>{i18n.t('import.tags')}</label>
          <input
            id={id}
            class={styles.input}
            type="text"
            value={tags}
            maxLength={500}
            onInput={({ currentTarget }) => setTags(currentTarget.value)}
          />
        </p>
      ) : null}
      {linksOnly ? (
        <Toggle
          words={i18n.t('import.fetch')}
          help={i18n.t('import.fetchHelp')}
          on={fetching}
          onChange={toggleFetching}
        />
      ) : null}
      {denied ? (
        <p class={styles.warn} role="alert">
          {i18n.t('import.fetchDenied')}
        </p>
      ) : null}
      {found.settings ? (
        <Toggle
          words={i18n.t('import.settings')}
          help={i18n.t('import.settingsHelp')}
          on={settings}
          onChange={setSettings}
        />
      ) : null}
      <p class={styles.buttons}>
        {anything ? (
          <Button
            look="strong"
            onClick={() => onStart({ tags: [...cleanTags(tags.split(','))], fetchTexts: fetching, settings })}
          >
            {i18n.t('import.start', coming, [formatCount(coming)])}
          </Button>
        ) : null}
        <Button look={anything ? 'quiet' : 'strong'} onClick={onClose}>
          {i18n.t(anything ? 'import.notNow' : 'import.otherFile')}
        </Button>
      </p>
    </div>
  )
}
