import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { LibraryEntry } from '@/lib/library/library-entry'
import styles from './EntryList.module.css'
import { EntryRow } from './EntryRow'
import { GroupLine } from './GroupLine'
import { type ListKey, listKey } from './list-keys'
import type { ListRow } from './list-rows'
import type { RowDeed } from './row-deed'
import { useWindow } from './use-window'

interface Props {
  readonly rows: readonly ListRow[]
  readonly now: Date
  readonly hrefOf: (id: string) => string
  readonly newTab: boolean
  /** Whether a story's page can be asked from here. */
  readonly looks: boolean
  readonly picked: ReadonlySet<string>
  /** Highlights, by entry. */
  readonly marks: ReadonlyMap<string, number>
  readonly underOf: (entry: LibraryEntry) => ComponentChildren
  /** To one line by its button, or to those selected. */
  readonly onDeed: (deed: RowDeed, entry: LibraryEntry) => void
  readonly onTag: (tag: string) => void
  /** With the range from the last one picked. */
  readonly onPick: (id: string, range: readonly string[] | null) => void
  readonly onPickAll: () => void
  readonly onGroup: (entry: LibraryEntry) => void
  readonly onApart: (row: ListRow) => void
  readonly onSearch: () => void
  readonly onUndo: () => void
  readonly onKeys: () => void
  /** Escape: the selection goes, then the search. */
  readonly onLeave: () => void
}

const deeds: Partial<Record<ListKey, RowDeed>> = {
  archive: 'archive',
  star: 'star',
  read: 'read',
  bin: 'bin',
  tags: 'tags',
  look: 'look',
}

/** The lines of the list, drawn as far as they can be seen, and what the keys do to them. */
export function EntryList(props: Props) {
  const { rows, now, hrefOf, newTab, picked } = props
  const list = useRef<HTMLUListElement>(null)
  /** The line that has the focus, or had it last. */
  const [active, setActive] = useState<string | null>(null)
  const wanted = useRef<string | null>(null)
  const place = useRef(-1)
  const anchor = useRef<string | null>(null)
  const keys = rows.map(({ entry }) => entry.id)
  const stretches = useWindow(keys, list, active)

  const linkOf = (id: string) => list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"]`)
  const focusOn = (index: number) => {
    const id = keys[Math.min(Math.max(0, index), keys.length - 1)]
    if (id === undefined) return
    wanted.current = id
    setActive(id)
    focusWanted()
  }
  const focusWanted = () => {
    const link = wanted.current === null ? null : linkOf(wanted.current)
    if (!link) return
    wanted.current = null
    link.focus({ preventScroll: true })
    link.closest('li')?.scrollIntoView({ block: 'nearest' })
  }
  useLayoutEffect(focusWanted)

  // A line that goes takes the focus with it: the one that comes up to its place has it next.
  useLayoutEffect(() => {
    if (active === null) return
    const index = keys.indexOf(active)
    if (index >= 0) place.current = index
    else if (document.activeElement === document.body && place.current >= 0) focusOn(place.current)
  })

  const pick = (id: string, shift: boolean) => {
    const from = anchor.current === null ? -1 : keys.indexOf(anchor.current)
    const to = keys.indexOf(id)
    anchor.current = id
    props.onPick(id, shift && from >= 0 ? keys.slice(Math.min(from, to), Math.max(from, to) + 1) : null)
  }

  const onKey = (event: KeyboardEvent) => {
    const asked = listKey(event)
    if (asked === null) return
    const inList = event.target instanceof Node && list.current?.contains(event.target) === true
    // Without the focus in the list the arrows scroll the page.
    if (!inList && /^(Arrow|Home$|End$)/.test(event.key)) return
    const index = active === null ? -1 : keys.indexOf(active)
    // What is done to a line is done where it is seen which one it is.
    const entry = inList ? rows[index]?.entry : undefined
    const deed = deeds[asked]
    if (deed) {
      const target = picked.size > 0 ? rows.find(({ entry: { id } }) => picked.has(id))?.entry : entry
      if (!target) return
      props.onDeed(deed, target)
    } else if (asked === 'next' || asked === 'previous') {
      const to = index < 0 ? 0 : index + (asked === 'next' ? 1 : -1)
      focusOn(to)
      const id = keys[Math.min(Math.max(0, to), keys.length - 1)]
      if (event.shiftKey && id !== undefined) pick(id, true)
    } else if (asked === 'first') focusOn(0)
    else if (asked === 'last') focusOn(keys.length - 1)
    else if (asked === 'open') {
      if (!entry) return
      linkOf(entry.id)?.click()
    } else if (asked === 'select') {
      if (!entry) return
      pick(entry.id, false)
    } else if (asked === 'selectAll') props.onPickAll()
    else if (asked === 'search') props.onSearch()
    else if (asked === 'undo') props.onUndo()
    else if (asked === 'keys') props.onKeys()
    else return props.onLeave()
    event.preventDefault()
  }
  const handler = useRef(onKey)
  handler.current = onKey
  useEffect(() => {
    const listener = (event: KeyboardEvent) => handler.current(event)
    addEventListener('keydown', listener)
    return () => removeEventListener('keydown', listener)
  }, [])

  const onFocusIn = ({ target }: FocusEvent) => {
    const line = target instanceof Element ? target.closest('[data-line]')?.getAttribute('data-line') : null
    if (line) setActive(line)
  }

  return (
    <ul
      ref={list}
      class={styles.list}
      aria-label={i18n.t('list.title')}
      hidden={rows.length === 0}
      onFocusIn={onFocusIn}
    >
      {stretches.flatMap(({ from, to, gap }) => [
        gap > 0 ? (
          <li key={`gap-${from}`} aria-hidden="true" class={styles.gap} style={{ blockSize: `${gap}px` }} />
        ) : null,
        ...rows
          .slice(from, to)
          .map((row, offset) => (
            <EntryRow
              key={row.entry.id}
              entry={row.entry}
              now={now}
              href={hrefOf(row.entry.id)}
              newTab={newTab}
              looks={props.looks}
              position={from + offset + 1}
              count={rows.length}
              picked={picked.has(row.entry.id)}
              inGroup={row.inGroup}
              marks={props.marks.get(row.entry.id) ?? 0}
              under={props.underOf(row.entry)}
              group={
                row.others.length > 0 ? (
                  <GroupLine
                    row={row}
                    onOpen={() => props.onGroup(row.entry)}
                    onApart={() => props.onApart(row)}
                  />
                ) : null
              }
              onPick={({ shiftKey }) => pick(row.entry.id, shiftKey)}
              onDeed={(deed) => props.onDeed(deed, row.entry)}
              onTag={props.onTag}
            />
          )),
      ])}
    </ul>
  )
}
