import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { formatBytes } from '@/components/options/format-bytes'
import { uiLocale } from '@/components/words/locale'
import styles from './ListFoot.module.css'

interface Room {
  readonly used: number | null
  readonly safe: boolean | null
}

interface Props {
  readonly saved: number
  /** `null` while it is asked. */
  readonly room: Room | null
  readonly onKeys: () => void
  readonly onData: () => void
}

/** How much there is, what it takes, and whether the browser has promised to keep it. */
export function ListFoot({ saved, room, onKeys, onData }: Props) {
  const facts = [
    i18n.t('list.count', saved, [new Intl.NumberFormat(uiLocale()).format(saved)]),
    ...(room === null || room.used === null ? [] : [i18n.t('listPage.used', [formatBytes(room.used)])]),
  ]
  const safety =
    room === null || room.safe === null ? null : i18n.t(room.safe ? 'listPage.safe' : 'listPage.notSafe')
  return (
    <footer class={styles.foot}>
      <p>{facts.join(' · ')}</p>
      {safety === null ? null : <p>{safety}</p>}
      <p class={styles.links}>
        <Button look="quiet" onClick={onData}>
          {i18n.t('listPage.data')}
        </Button>
        <span class={styles.keys}>
          <Button look="quiet" onClick={onKeys}>
            {i18n.t('listPage.keysHint')}
          </Button>
        </span>
      </p>
    </footer>
  )
}
