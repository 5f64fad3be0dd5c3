import { Check, RotateCcw, Trash2 } from 'lucide'
import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import { IconButton } from '@/components/button/IconButton'
import { ProgressRing } from '@/components/progress/ProgressRing'
import { hostOf } from '@/components/reading/host-of'
import { SiteName } from '@/components/site/SiteName'
import type { EntryState, LibraryEntry } from '@/lib/library/library-entry'
import styles from './EntryRow.module.css'
import { savedWords } from './saved-words'

interface Props {
  readonly entry: LibraryEntry
  readonly now: Date
  /** Where the article opens. */
  readonly href: string
  /** In a tab of its own, from where there is no room to read. */
  readonly newTab: boolean
  /** In place of the dek. */
  readonly under?: ComponentChildren
  readonly onMark: (state: EntryState) => void
  readonly onRemove: () => void
}

const part = ({ state, progress }: LibraryEntry): number =>
  state === 'read' ? 1 : state === 'unread' ? 0 : (progress?.part ?? 0)

/** One saved article. Its headline is the link; R and Delete work while the focus is in the row. */
export function EntryRow({ entry, now, href, newTab, under, onMark, onRemove }: Props) {
  const read = entry.state === 'read'
  const mark = () => onMark(read ? 'unread' : 'read')
  return (
    <li class={`${styles.row} ${read ? styles.read : ''}`}>
      <div class={styles.words} lang={entry.language ?? undefined} dir={entry.direction}>
        <h2 class={styles.title}>
          <a class={styles.link} href={href} data-entry={entry.id} {...(newTab ? { target: '_blank' } : {})}>
            <bdi>{entry.title}</bdi>
          </a>
        </h2>
        {under ?? (entry.dek === null ? null : <p class={styles.dek}>{entry.dek}</p>)}
      </div>
      <p class={styles.facts}>
        <SiteName name={entry.siteName} host={hostOf(entry.url)} />
        {' · '}
        {i18n.t('list.minutes', [entry.minutes])}
        {' · '}
        {savedWords(entry.savedAt, now)}
      </p>
      <div class={styles.end}>
        <ProgressRing part={part(entry)} />
        <IconButton
          icon={read ? RotateCcw : Check}
          label={i18n.t(read ? 'list.markUnread' : 'list.markRead')}
          onClick={mark}
        />
        <IconButton icon={Trash2} label={i18n.t('list.remove')} onClick={onRemove} />
      </div>
    </li>
  )
}
