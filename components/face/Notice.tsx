import { X } from 'lucide'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { IconButton } from '@/components/button/IconButton'
import type { FaceAction } from './Face'
import styles from './Notice.module.css'

interface Props {
  /** `null`: nothing to say; the region stays, so that what comes is announced. */
  readonly text: string | null
  readonly action?: FaceAction | null
  readonly onClose: () => void
}

/** One sentence at the foot of the page about what was just done; it stays until it is closed or the next one comes. */
export function Notice({ text, action = null, onClose }: Props) {
  return (
    <div class={styles.region} role="status">
      {text === null ? null : (
        <div class={styles.notice}>
          <p class={styles.text}>{text}</p>
          {action ? (
            <Button look="quiet" onClick={action.onClick}>
              {action.words}
            </Button>
          ) : null}
          <IconButton icon={X} label={i18n.t('action.close')} onClick={onClose} />
        </div>
      )}
    </div>
  )
}
