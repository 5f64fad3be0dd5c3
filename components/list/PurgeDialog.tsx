import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { Dialog } from '@/components/dialog/Dialog'
import styles from '@/components/tags/TagDialog.module.css'
import { uiLocale } from '@/components/words/locale'

interface Props {
  readonly count: number
  readonly onYes: () => void
  readonly onClose: () => void
}

/** The one thing in the list that can't be undone is asked for. */
export function PurgeDialog({ count, onYes, onClose }: Props) {
  const number = new Intl.NumberFormat(uiLocale()).format(count)
  return (
    <Dialog title={i18n.t('listPage.purgeTitle', count, [number])} onClose={onClose}>
      <p>{i18n.t('listPage.purgeText')}</p>
      <p class={styles.buttons}>
        <Button look="strong" onClick={onClose}>
          {i18n.t('listPage.purgeNo')}
        </Button>
        <Button
          onClick={() => {
            onYes()
            onClose()
          }}
        >
          {i18n.t('listPage.purge')}
        </Button>
      </p>
    </Dialog>
  )
}
