import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import styles from './BackupReminder.module.css'

interface Props {
  /** Where a backup is made. */
  readonly href: string
  readonly onLater: () => void
}

/** Now and then, and never in the way: the list lives in this browser only. */
export function BackupReminder({ href, onLater }: Props) {
  return (
    <p class={styles.reminder}>
      <span>{i18n.t('listPage.backup')}</span>{' '}
      <span class={styles.ways}>
        <a href={href}>{i18n.t('listPage.backupNow')}</a>
        <Button look="quiet" onClick={onLater}>
          {i18n.t('listPage.backupLater')}
        </Button>
      </span>
    </p>
  )
}
