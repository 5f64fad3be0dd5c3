import { i18n } from '#i18n'
import { Face } from '@/components/face/Face'
import styles from './ListFaces.module.css'

interface EmptyProps {
  readonly onSample: () => void
  readonly onImport: (() => void) | null
}

/** Nothing saved yet, and how to save the first one. */
export function EmptyList({ onSample, onImport }: EmptyProps) {
  return (
    <Face
      level={2}
      title={i18n.t('list.emptyTitle')}
      text={i18n.t('list.empty')}
      action={{ words: i18n.t('list.trySample'), onClick: onSample }}
      other={onImport ? { words: i18n.t('import.fromElsewhere'), onClick: onImport } : null}
    />
  )
}

const none = { unread: 'list.noneUnread', reading: 'list.noneReading', read: 'list.noneRead' } as const

interface NoneProps {
  readonly filter: keyof typeof none
  readonly onAll: () => void
}

/** The list holds articles, but none in this state. */
export function NoneInState({ filter, onAll }: NoneProps) {
  return (
    <Face
      level={2}
      title={i18n.t('list.noneTitle')}
      text={i18n.t(none[filter])}
      action={{ words: i18n.t('list.showAll'), onClick: onAll }}
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
