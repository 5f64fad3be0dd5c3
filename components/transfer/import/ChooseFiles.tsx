import { useId, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import styles from './Import.module.css'

interface Props {
  readonly onFiles: (files: readonly File[]) => void
}

/** Nothing chosen yet: a place to drop files on, and a button for those who don't drag. */
export function ChooseFiles({ onFiles }: Props) {
  const id = useId()
  const [over, setOver] = useState(false)
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) onFiles([...files])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's way to what the button inside does.
    <div
      class={`${styles.drop} ${over ? styles.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <p class={styles.lead}>{i18n.t('import.drop')}</p>
      <p>
        <input
          id={id}
          class={styles.chooser}
          type="file"
          multiple
          onChange={({ currentTarget }) => {
            take(currentTarget.files)
            // The same file may be chosen again after it was mended.
            currentTarget.value = ''
          }}
        />
        <label class={styles.label} for={id}>
          {i18n.t('import.choose')}
        </label>
      </p>
      <p class={styles.soft}>{i18n.t('import.formats')}</p>
      <p class={styles.soft}>{i18n.t('import.dryFirst')}</p>
    </div>
  )
}
