import { i18n } from '#i18n'
import styles from './StorageTrouble.module.css'

interface Props {
  readonly settings: boolean
  readonly entries: number
}

/** What this version could not read is told, not silently replaced. */
export function StorageTrouble({ settings, entries }: Props) {
  if (!settings && entries === 0) return null
  return (
    <div class={styles.trouble} role="alert">
      {settings ? <p>{i18n.t('options.troubleSettings')}</p> : null}
      {entries > 0 ? <p>{i18n.t('options.troubleEntries', entries)}</p> : null}
    </div>
  )
}
