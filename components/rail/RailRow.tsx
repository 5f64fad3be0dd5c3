import { Bookmark, BookOpen } from 'lucide'
import { useId } from 'preact/hooks'
import { i18n } from '#i18n'
import { IconButton } from '@/components/button/IconButton'
import { formatAge, readMoment } from '@/components/words/format-date'
import type { RailItem } from '@/lib/rail/rail'
import styles from './RailRow.module.css'
import type { RailView } from './rail-view'

interface Props {
  readonly item: RailItem
  readonly view: RailView
}

const saveLabels = { saving: 'action.saving', saved: 'rail.saved' } as const

interface AgeProps {
  readonly time: string
  readonly view: RailView
}

/** In the reader's words where it is a time, in the page's own where it is none. */
function Age({ time, view: { now, language } }: AgeProps) {
  const words = formatAge(time, now)
  return readMoment(time) ? (
    <time dateTime={time}>{words}</time>
  ) : (
    <bdi lang={language ?? undefined}>{words}</bdi>
  )
}

interface DoingsProps extends Props {
  readonly title: string
}

/** At the end of the row's last line, wherever that is. */
function Doings({ item, view, title }: DoingsProps) {
  const { saves, onRead, onSave } = view
  const saved = saves.get(item.url)
  if (!onRead && !onSave) return null
  return (
    <span class={styles.doings}>
      {onRead ? (
        <IconButton
          icon={BookOpen}
          label={i18n.t('rail.read')}
          describedBy={title}
          small
          onClick={() => onRead(item)}
        />
      ) : null}
      {onSave ? (
        <IconButton
          icon={Bookmark}
          label={i18n.t(saved ? saveLabels[saved] : 'rail.save')}
          describedBy={title}
          small
          on={saved === 'saved'}
          disabled={saved === 'saving'}
          onClick={() => onSave(item)}
        />
      ) : null}
    </span>
  )
}

/** One story of a list. Its headline is the link to its page. */
export function RailRow({ item, view }: Props) {
  const mark = view.marks.get(item.url)
  const title = useId()
  const lang = view.language ?? undefined
  const doings = <Doings item={item} view={view} title={title} />
  const facts =
    mark === 'new' || item.time !== null ? (
      <p class={styles.facts}>
        {mark === 'new' ? <b class={styles.mark}>{i18n.t('rail.new')}</b> : null}
        {item.time === null ? null : <Age time={item.time} view={view} />}
        {doings}
      </p>
    ) : null
  return (
    <li class={`${styles.item} ${mark ? styles[mark] : ''}`} data-story={item.url}>
      <p class={styles.head}>
        <a
          id={title}
          class={styles.title}
          href={item.url}
          target="_blank"
          rel="noopener noreferrer"
          lang={lang}
          data-story-link
        >
          <bdi>{item.title}</bdi>
        </a>
        {facts || item.dek !== null ? null : doings}
      </p>
      {item.dek === null ? null : (
        <p class={styles.dek}>
          <span lang={lang}>{item.dek}</span>
          {facts ? null : doings}
        </p>
      )}
      {facts}
    </li>
  )
}
