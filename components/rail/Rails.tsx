import { useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Rail } from '@/lib/rail/rail'
import { RailList } from './RailList'
import styles from './Rails.module.css'
import type { RailView } from './rail-view'

interface Props {
  readonly rails: readonly Rail[]
  readonly view: RailView
}

/** The letter on the key: by its place where the keyboard writes another script. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  (/^[a-z]$/i.test(key) ? key : code.replace(/^Key/, '')).toLowerCase()

/** All lists of a page. ↑ ↓ move between headlines, and while the focus is in a row L reads its story in Lede and S saves it. */
export function Rails({ rails, view }: Props) {
  const box = useRef<HTMLElement>(null)
  const full = rails.filter(({ items }) => items.length > 0)
  if (full.length === 0) return null
  const { onRead, onSave } = view

  const move = (from: Element, by: 1 | -1) => {
    const rows = [...(box.current?.querySelectorAll('[data-story]') ?? [])]
    const link = rows[rows.indexOf(from) + by]?.querySelector<HTMLElement>('[data-story-link]')
    link?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return
    const row = event.target.closest<HTMLElement>('[data-story]')
    const item = full.flatMap(({ items }) => items).find(({ url }) => url === row?.dataset.story)
    if (!row || !item) return
    const letter = letterOf(event)
    if (event.key === 'ArrowDown') move(row, 1)
    else if (event.key === 'ArrowUp') move(row, -1)
    else if (letter === 'l' && onRead) onRead(item)
    else if (letter === 's' && onSave) onSave(item)
    else return
    event.preventDefault()
  }

  return (
    <aside ref={box} class={styles.rails} aria-label={i18n.t('rail.label')} onKeyDown={onKeyDown}>
      {full.map((rail, index) => (
        <RailList key={index} rail={rail} view={view} first={index === 0} />
      ))}
      {onRead && onSave ? <p class={styles.keys}>{i18n.t('rail.keys')}</p> : null}
    </aside>
  )
}
