import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import styles from './GroupLine.module.css'
import type { ListRow } from './list-rows'

interface Props {
  readonly row: ListRow
  readonly onOpen: () => void
  readonly onApart: () => void
}

/** Under the first of a group: that other papers tell the same story, and where they are. */
export function GroupLine({ row, onOpen, onApart }: Props) {
  const papers = row.others.length + 1
  return (
    <p class={styles.group}>
      <Button look="quiet" expanded={row.open} onClick={onOpen}>
        {i18n.t('listPage.sameStory', papers, [papers])}
      </Button>
      {row.open ? (
        <Button look="quiet" onClick={onApart}>
          {i18n.t('listPage.apart')}
        </Button>
      ) : null}
    </p>
  )
}
