import { i18n } from '#i18n'
import { Face } from '@/components/face/Face'
import type { ListQuery } from '@/lib/library/list-query'
import { isNarrowed } from '@/lib/library/list-query'
import styles from './ListFaces.module.css'

interface EmptyProps {
  readonly onSample: () => void
}

/** Nothing saved yet, and how to save the first one. */
export function EmptyList({ onSample }: EmptyProps) {
  return (
    <Face
      level={2}
      title={i18n.t('list.emptyTitle')}
      text={i18n.t('list.empty')}
      action={{ words: i18n.t('list.trySample'), onClick: onSample }}
    />
  )
}

const none = {
  inbox: 'listPage.noneInbox',
  unread: 'list.noneUnread',
  reading: 'list.noneReading',
  read: 'list.noneRead',
  starred: 'listPage.noneStarred',
  archive: 'listPage.noneArchive',
  bin: 'listPage.noneBin',
} as const

interface NoneProps {
  readonly query: ListQuery
  /** A search has found nothing. */
  readonly searched: boolean
  readonly onQuery: (part: Partial<ListQuery>) => void
}

/** The list holds articles, but none that is wanted. */
export function NoneHere({ query, searched, onQuery }: NoneProps) {
  const narrowed = isNarrowed(query)
  const wider: Partial<ListQuery> = { state: null, tags: [], site: null, time: null, fit: null }
  const text = searched ? 'listPage.noneFound' : narrowed ? 'listPage.noneNarrowed' : none[query.view]
  return (
    <Face
      level={2}
      title={i18n.t('list.noneTitle')}
      text={i18n.t(text)}
      action={
        narrowed
          ? { words: i18n.t('listPage.dropAll'), onClick: () => onQuery(wider) }
          : query.view === 'inbox'
            ? null
            : { words: i18n.t('list.showAll'), onClick: () => onQuery({ view: 'inbox' }) }
      }
    />
  )
}

interface BrokenProps {
  readonly onRetry: () => void
}

export function BrokenList({ onRetry }: BrokenProps) {
  return (
    <Face
      level={2}
      role="alert"
      title={i18n.t('list.errorTitle')}
      text={i18n.t('error.databaseFailed')}
      action={{ words: i18n.t('face.tryAgain'), onClick: onRetry }}
    />
  )
}

export function ListSkeleton() {
  return (
    <div role="status" aria-label={i18n.t('list.loading')}>
      {[0, 1, 2].map((row) => (
        <div key={row} class={styles.row} aria-hidden="true">
          <i class={styles.title} />
          <i class={styles.dek} />
          <i class={styles.facts} />
        </div>
      ))}
    </div>
  )
}
