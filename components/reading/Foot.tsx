import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import styles from './Foot.module.css'

interface Props {
  readonly onList: () => void
  readonly onOptions: () => void
  readonly onTransfer?: () => void
}

/** The ways out of a surface, quietly at its end. */
export function Foot({ onList, onOptions, onTransfer }: Props) {
  return (
    <nav class={styles.foot} aria-label={i18n.t('masthead.mainMenu')}>
      <Button look="quiet" onClick={onList}>
        {i18n.t('masthead.list')}
      </Button>
      <Button look="quiet" onClick={onOptions}>
        {i18n.t('masthead.options')}
      </Button>
      {onTransfer ? (
        <Button look="quiet" onClick={onTransfer}>
          {i18n.t('transfer.open')}
        </Button>
      ) : null}
    </nav>
  )
}
