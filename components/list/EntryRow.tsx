import type { IconNode } from 'lucide'
import { Archive, ArchiveRestore, Check, FileDiff, RotateCcw, Star, Tag, Trash2 } from 'lucide'
import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import { IconButton } from '@/components/button/IconButton'
import { ProgressRing } from '@/components/progress/ProgressRing'
import { hostOf } from '@/components/reading/host-of'
import { SiteName } from '@/components/site/SiteName'
import { daysLeft } from '@/lib/library/bin'
import type { LibraryEntry } from '@/lib/library/library-entry'
import styles from './EntryRow.module.css'
import type { RowDeed } from './row-deed'
import { savedWords } from './saved-words'

interface Props {
  readonly entry: LibraryEntry
  readonly now: Date
  /** Where the article opens. */
  readonly href: string
  /** In a tab of its own, from where there is no room to read. */
  readonly newTab: boolean
  /** Whether its page can be asked from here. */
  readonly looks: boolean
  readonly position: number
  readonly count: number
  readonly picked: boolean
  /** One of the group that the line before it opened. */
  readonly inGroup: boolean
  /** In place of the dek: where a search found it. */
  readonly under: ComponentChildren
  /** The group it stands for. */
  readonly group: ComponentChildren
  /** How many highlights it has. */
  readonly marks: number
  readonly onPick: (event: { readonly shiftKey: boolean }) => void
  readonly onDeed: (deed: RowDeed) => void
  readonly onTag: (tag: string) => void
}

/** A line with fifty of them would be a page. */
const MOST_TAGS = 6

const part = ({ state, progress }: LibraryEntry): number =>
  state === 'read' ? 1 : state === 'unread' ? 0 : (progress?.part ?? 0)

function factsOf(entry: LibraryEntry, marks: number, now: Date): readonly string[] {
  if (entry.deletedAt !== null) {
    const days = daysLeft(entry.deletedAt, now.toISOString())
    return [i18n.t('listPage.daysLeft', days, [days])]
  }
  return [
    entry.hasText ? i18n.t('list.minutes', [entry.minutes]) : i18n.t('listPage.noText'),
    savedWords(entry.savedAt, now),
    ...(marks > 0 ? [i18n.t('marks.count', marks)] : []),
  ]
}

interface Deed {
  readonly deed: RowDeed
  readonly icon: IconNode
  readonly words: string
  /** Left out where there is no room: the keys and the bar for selected lines do it too. */
  readonly minor: boolean
}

function deedsOf({ state, archivedAt, deletedAt, hasText }: LibraryEntry, looks: boolean): readonly Deed[] {
  if (deletedAt !== null)
    return [
      { deed: 'restore', icon: RotateCcw, words: i18n.t('listPage.restore'), minor: false },
      { deed: 'purge', icon: Trash2, words: i18n.t('listPage.purge'), minor: false },
    ]
  const read = state === 'read'
  const archived = archivedAt !== null
  const look: Deed = { deed: 'look', icon: FileDiff, words: i18n.t('changes.look'), minor: true }
  return [
    ...(looks && hasText ? [look] : []),
    { deed: 'tags', icon: Tag, words: i18n.t('listPage.tags'), minor: true },
    {
      deed: 'archive',
      icon: archived ? ArchiveRestore : Archive,
      words: i18n.t(archived ? 'listPage.unarchive' : 'listPage.archive'),
      minor: true,
    },
    {
      deed: 'read',
      icon: read ? RotateCcw : Check,
      words: i18n.t(read ? 'list.markUnread' : 'list.markRead'),
      minor: false,
    },
    { deed: 'bin', icon: Trash2, words: i18n.t('list.remove'), minor: false },
  ]
}

/** One saved article. Its headline is the link; what else can be done stands in the row while it is pointed at or has the focus. */
export function EntryRow(props: Props) {
  const { entry, now, href, newTab, looks, position, count, picked, inGroup, marks, under, group } = props
  const dress = [
    styles.row,
    entry.state === 'read' ? styles.read : '',
    picked ? styles.picked : '',
    inGroup ? styles.inGroup : '',
  ]
  return (
    <li class={dress.join(' ')} data-line={entry.id} aria-posinset={position} aria-setsize={count}>
      <label class={styles.pick}>
        <input
          type="checkbox"
          tabIndex={-1}
          checked={picked}
          aria-label={i18n.t('listPage.select', [entry.title])}
          onClick={props.onPick}
        />
      </label>
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
        {factsOf(entry, marks, now).map((fact) => ` · ${fact}`)}
        {entry.tags.slice(0, MOST_TAGS).map((tag) => (
          <button key={tag} type="button" class={styles.tag} tabIndex={-1} onClick={() => props.onTag(tag)}>
            <bdi>{tag}</bdi>
          </button>
        ))}
        {entry.tags.length > MOST_TAGS ? i18n.t('listPage.moreTags', [entry.tags.length - MOST_TAGS]) : null}
      </p>
      <div class={styles.end}>
        <span class={styles.deeds}>
          {deedsOf(entry, looks).map(({ deed, icon, words, minor }) => (
            <span key={deed} class={minor ? styles.minor : undefined}>
              <IconButton small icon={icon} label={words} tabIndex={-1} onClick={() => props.onDeed(deed)} />
            </span>
          ))}
        </span>
        {entry.deletedAt === null ? (
          <span class={entry.starred ? styles.starred : styles.star}>
            <IconButton
              small
              icon={Star}
              label={i18n.t(entry.starred ? 'listPage.unstar' : 'listPage.star')}
              on={entry.starred}
              tabIndex={-1}
              onClick={() => props.onDeed('star')}
            />
          </span>
        ) : null}
        <ProgressRing part={part(entry)} />
      </div>
      {group}
    </li>
  )
}
