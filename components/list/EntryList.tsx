import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import type { EntryState, LibraryEntry } from '@/lib/library/library-entry'
import styles from './EntryList.module.css'
import { EntryRow } from './EntryRow'

interface Props {
  readonly entries: readonly LibraryEntry[]
  readonly now: Date
  readonly hrefOf: (id: string) => string
  readonly newTab?: boolean
  readonly underOf?: (entry: LibraryEntry) => ComponentChildren
  readonly onMark: (id: string, state: EntryState) => void
  readonly onRemove: (entry: LibraryEntry) => void
}

/** The lines of the list. ↑ ↓ move between headlines, R marks as read, Delete removes. */
export function EntryList({ entries, now, hrefOf, newTab = false, underOf, onMark, onRemove }: Props) {
  const list = useRef<HTMLUListElement>(null)

  const focusOn = (index: number) => {
    const links = list.current?.querySelectorAll<HTMLElement>('[data-entry]')
    links?.[Math.min(Math.max(0, index), links.length - 1)]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return
    const focused = event.target.dataset.entry
    const index = entries.findIndex(({ id }) => id === focused)
    const entry = entries[index]
    if (!entry) return
    if (event.key === 'ArrowDown') focusOn(index + 1)
    else if (event.key === 'ArrowUp') focusOn(index - 1)
    else if (event.key === 'r' || event.key === 'R')
      onMark(entry.id, entry.state === 'read' ? 'unread' : 'read')
    else if (event.key === 'Delete') {
      onRemove(entry)
      // The next line comes up to the place of the one that goes.
      requestAnimationFrame(() => focusOn(index))
    } else return
    event.preventDefault()
  }

  return (
    <>
      <ul ref={list} class={styles.list} onKeyDown={onKeyDown}>
        {entries.map((entry) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            now={now}
            href={hrefOf(entry.id)}
            newTab={newTab}
            under={underOf?.(entry)}
            onMark={(state) => onMark(entry.id, state)}
            onRemove={() => onRemove(entry)}
          />
        ))}
      </ul>
      <p class={styles.keys}>{i18n.t('list.keys')}</p>
    </>
  )
}
