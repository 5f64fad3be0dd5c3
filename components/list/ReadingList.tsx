import type { ComponentChildren } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import type { EntryChange } from '@/lib/library/entry-change'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { countList } from '@/lib/library/list-counts'
import type { ListQuery } from '@/lib/library/list-query'
import { listed } from '@/lib/library/listed'
import { changeFor } from './change-for'
import { EntryList } from './EntryList'
import { type Asked, ListDialogs } from './ListDialogs'
import { BrokenList, EmptyList, ListSkeleton, NoneHere } from './ListFaces'
import { ListHead } from './ListHead'
import { ListRail } from './ListRail'
import { listRows } from './list-rows'
import styles from './ReadingList.module.css'
import type { RowDeed } from './row-deed'
import { turned, useSelection } from './use-selection'

export interface ReadingListProps {
  /** `null` while loading. */
  readonly entries: readonly LibraryEntry[] | null
  /** `false` while only the newest few are known. */
  readonly complete: boolean
  readonly broken: boolean
  readonly query: ListQuery
  /** The ids to show, in their order, where something else than the query decides: a search. What narrows the list narrows them too. */
  readonly found?: readonly string[] | null
  /** A field to search in, at the top of the list; `/` goes to its first input. */
  readonly search?: ComponentChildren
  /** What stands for the lines where a search has none. */
  readonly noneFound?: ComponentChildren
  /** Drawn in place of a line's dek: the words a search found. */
  readonly underOf?: (entry: LibraryEntry) => ComponentChildren
  /** Which lines tell the same story: the group of each. */
  readonly groups?: ReadonlyMap<string, string>
  /** Highlights, by entry. */
  readonly marks?: ReadonlyMap<string, number>
  readonly now: Date
  readonly hrefOf: (id: string) => string
  readonly newTab?: boolean
  /** What stands below the lines; it is told what opens the keys. */
  readonly footOf?: (onKeys: () => void) => ComponentChildren
  readonly onQuery: (part: Partial<ListQuery>) => void
  readonly onChange: (ids: readonly string[], change: EntryChange) => void
  readonly onPurge: (ids: readonly string[]) => void
  readonly onRenameTag: (tag: string, name: string | null) => void
  /** These lines are not the same story. */
  readonly onApart?: (ids: readonly string[]) => void
  /** Asks the story's page whether it has changed. */
  readonly onLook?: (entry: LibraryEntry) => void
  readonly onUndo: () => void
  readonly onLeaveSearch?: () => void
  readonly onRetry: () => void
  readonly onSample: () => void
  readonly onImport?: () => void
  readonly onExport?: (ids: readonly string[]) => void
}

const nowhere: ReadonlyMap<string, string> = new Map()
const unmarked: ReadonlyMap<string, number> = new Map()
const nothing = () => null

/** The reading list in each of its faces, for its own page and for the panel. */
export function ReadingList(props: ReadingListProps) {
  const { entries, complete, broken, query, found = null, groups = nowhere } = props
  const selection = useSelection()
  const { picked, none } = selection
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState<Asked | null>(null)
  const searchBox = useRef<HTMLDivElement>(null)

  const shown = useMemo(() => listed(entries ?? [], query, found), [entries, query, found])
  const counts = useMemo(
    () => (complete ? countList(entries ?? [], query) : null),
    [complete, entries, query],
  )
  const rows = useMemo(() => listRows(shown, groups, open), [shown, groups, open])

  if (broken) return <BrokenList onRetry={props.onRetry} />
  if (entries === null) return <ListSkeleton />
  if (complete && entries.length === 0)
    return <EmptyList onSample={props.onSample} onImport={props.onImport ?? null} />

  // Only the newest few are known yet: they may be shown as they are, in no other order.
  const early =
    !complete && (query.sort !== 'saved' || query.reversed || query.fit !== null || shown.length === 0)
  const selected = picked.size === 0 ? [] : shown.filter(({ id }) => picked.has(id))
  const choose = (part: Partial<ListQuery>) => {
    none()
    props.onQuery(part)
  }
  const act = (deed: RowDeed, lines: readonly LibraryEntry[]) => {
    const ids = lines.map(({ id }) => id)
    const [first] = lines
    if (!first) return
    // In the bin there are two ways only: out of it, or for good.
    if (lines.every(({ deletedAt }) => deletedAt !== null) && deed !== 'restore') {
      if (deed === 'bin' || deed === 'purge') setAsked({ kind: 'purge', ids })
      return
    }
    if (deed === 'look') return first.hasText ? props.onLook?.(first) : undefined
    if (deed === 'tags') return setAsked({ kind: 'tags', ids })
    const change = changeFor(deed, lines)
    if (!change) return
    props.onChange(ids, change)
    if (deed === 'bin' || deed === 'restore' || deed === 'archive') none()
  }

  return (
    <div class={styles.frame}>
      <div class={styles.layout} {...(selection.open ? { 'data-selecting': '' } : {})}>
        <ListRail
          counts={counts}
          query={query}
          onQuery={choose}
          onTags={() => setAsked({ kind: 'manager' })}
        />
        <div class={styles.lines}>
          <div ref={searchBox}>{props.search}</div>
          <ListHead
            query={query}
            counts={counts}
            shown={shown}
            ranked={found !== null}
            selected={selected}
            selection={selection}
            onQuery={choose}
            onDeed={act}
            onExport={props.onExport}
          />
          {early ? <ListSkeleton /> : null}
          {!early && shown.length === 0
            ? (props.noneFound ?? <NoneHere query={query} searched={found !== null} onQuery={choose} />)
            : null}
          {/* Its keys work where it shows nothing too: the last line can be brought back. */}
          {early ? null : (
            <EntryList
              rows={rows}
              now={props.now}
              hrefOf={props.hrefOf}
              newTab={props.newTab === true}
              looks={props.onLook !== undefined}
              picked={picked}
              marks={props.marks ?? unmarked}
              underOf={props.underOf ?? nothing}
              onDeed={(deed, entry) =>
                act(deed, deed !== 'look' && picked.has(entry.id) ? selected : [entry])
              }
              onTag={(tag) => choose({ tags: [...query.tags.filter((each) => each !== tag), tag] })}
              onPick={selection.pick}
              onPickAll={() => selection.pickAll(shown.map(({ id }) => id))}
              onGroup={({ id }) => setOpen(turned(open, groups.get(id) ?? id))}
              onApart={({ entry, others }) => props.onApart?.([entry.id, ...others.map(({ id }) => id)])}
              onSearch={() => searchBox.current?.querySelector('input')?.focus()}
              onUndo={props.onUndo}
              onKeys={() => setAsked({ kind: 'keys' })}
              onLeave={() => {
                if (selection.open) none()
                else if (found) props.onLeaveSearch?.()
              }}
            />
          )}
          {props.footOf?.(() => setAsked({ kind: 'keys' }))}
        </div>
      </div>
      {asked ? (
        <ListDialogs
          asked={asked}
          entries={entries}
          query={query}
          onQuery={choose}
          onChange={props.onChange}
          onPurge={(ids) => {
            none()
            props.onPurge(ids)
          }}
          onRenameTag={props.onRenameTag}
          // A dialog tells of its end a little later: by then another may be open.
          onClose={() => setAsked((now) => (now === asked ? null : now))}
        />
      ) : null}
    </div>
  )
}
