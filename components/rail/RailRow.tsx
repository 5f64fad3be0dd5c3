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

const saveLabels = { saving: 'action.saving', saved: 'action.saved' } as const

function Age({ time, now }: { readonly time: string; readonly now: Date }) {
  const words = formatAge(time, now)
  return readMoment(time) ? <time dateTime={time}>{words}</time> : <bdi>{words}</bdi>
}

/** One story of a list. Its headline is the link to its page. */
export function RailRow({ item, view }: Props) {
  const { marks, saves, now, onRead, onSave } = view
  const mark = marks.get(item.url)
  const saved = saves.get(item.url)
  const title = useId()
  return (
    <li class={`${styles.item} ${mark ? styles[mark] : ''}`} data-story={item.url}>
      <a
        id={title}
        class={styles.title}
        href={item.url}
        target="_blank"
        rel="noopener noreferrer"
        data-story-link
      >
        <bdi>{item.title}</bdi>
      </a>
      {item.dek === null ? null : <p class={styles.dek}>{item.dek}</p>}
      <div class={styles.foot}>
        <p class={styles.facts}>
          {mark === 'new' ? <b class={styles.mark}>{i18n.t('rail.new')}</b> : null}
          {item.time === null ? null : <Age time={item.time} now={now} />}
        </p>
        {onRead ? (
          <IconButton
            icon={BookOpen}
            label={i18n.t('rail.read')}
            describedBy={title}
            onClick={() => onRead(item)}
          />
        ) : null}
        {onSave ? (
          <IconButton
            icon={Bookmark}
            label={i18n.t(saved ? saveLabels[saved] : 'action.save')}
            describedBy={title}
            on={saved === 'saved'}
            disabled={saved === 'saving'}
            onClick={() => onSave(item)}
          />
        ) : null}
      </div>
    </li>
  )
}
