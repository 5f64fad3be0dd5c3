import type { IconNode } from 'lucide'
import { Archive, ArchiveRestore, Check, Download, RotateCcw, Star, Tag, Trash2 } from 'lucide'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import { IconButton } from '@/components/button/IconButton'
import { uiLocale } from '@/components/words/locale'
import type { LibraryEntry } from '@/lib/library/library-entry'
import styles from './BulkBar.module.css'
import type { RowDeed } from './row-deed'

interface Props {
  readonly picked: readonly LibraryEntry[]
  readonly total: number
  readonly onDeed: (deed: RowDeed) => void
  /** Left out where there is no export: the panel. */
  readonly onExport: (() => void) | undefined
  readonly onAll: () => void
  readonly onNone: () => void
}

interface Deed {
  readonly deed: RowDeed
  readonly icon: IconNode
  readonly words: string
}

/** One word for all of them: what some have not yet is done to all, what all have is taken back. */
function deedsFor(picked: readonly LibraryEntry[]): readonly Deed[] {
  if (picked.every(({ deletedAt }) => deletedAt !== null))
    return [
      { deed: 'restore', icon: RotateCcw, words: i18n.t('listPage.restore') },
      { deed: 'purge', icon: Trash2, words: i18n.t('listPage.purge') },
    ]
  const archived = picked.every(({ archivedAt }) => archivedAt !== null)
  const starred = picked.every(({ starred }) => starred)
  const read = picked.every(({ state }) => state === 'read')
  return [
    {
      deed: 'archive',
      icon: archived ? ArchiveRestore : Archive,
      words: i18n.t(archived ? 'listPage.unarchive' : 'listPage.archive'),
    },
    { deed: 'star', icon: Star, words: i18n.t(starred ? 'listPage.unstar' : 'listPage.star') },
    { deed: 'tags', icon: Tag, words: i18n.t('listPage.tags') },
    {
      deed: 'read',
      icon: read ? RotateCcw : Check,
      words: i18n.t(read ? 'list.markUnread' : 'list.markRead'),
    },
    { deed: 'bin', icon: Trash2, words: i18n.t('list.remove') },
  ]
}

/** What can be done to the lines that are selected; it stays in sight while they are scrolled past. */
export function BulkBar({ picked, total, onDeed, onExport, onAll, onNone }: Props) {
  const number = new Intl.NumberFormat(uiLocale())
  return (
    <div class={styles.bar} role="toolbar" aria-label={i18n.t('listPage.selection')}>
      <span class={styles.count} role="status">
        {i18n.t('listPage.selected', picked.length, [number.format(picked.length)])}
      </span>
      <span class={styles.deeds}>
        {deedsFor(picked).map(({ deed, icon, words }) => (
          <IconButton key={deed} icon={icon} label={words} onClick={() => onDeed(deed)} />
        ))}
        {onExport ? <IconButton icon={Download} label={i18n.t('export.menu')} onClick={onExport} /> : null}
      </span>
      <span class={styles.ends}>
        {picked.length < total ? (
          <Button look="quiet" onClick={onAll}>
            {i18n.t('listPage.selectAll', [number.format(total)])}
          </Button>
        ) : null}
        <Button look="quiet" onClick={onNone}>
          {i18n.t('listPage.selectNone')}
        </Button>
      </span>
    </div>
  )
}
