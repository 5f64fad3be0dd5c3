import type { ComponentChildren } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import type { EntryChange } from '@/lib/library/entry-change'
import type { LibraryEntry } from '@/lib/library/library-entry'
import { countList, countTags } from '@/lib/library/list-counts'
import type { ListQuery } from '@/lib/library/list-query'
import { listed } from '@/lib/library/listed'
import { BulkBar } from './BulkBar'
import { changeFor } from './change-for'
import { EntryList } from './EntryList'
import { FilterChips } from './FilterChips'
import { FilterRow } from './FilterRow'
import { FitMenu, FitSet } from './FitMenu'
import { BrokenList, EmptyList, ListSkeleton, NoneHere } from './ListFaces'
import { ListRail } from './ListRail'
import { ListTools } from './ListTools'
import { LaterKeys, LaterPurge, LaterTagDialog, LaterTagsManager } from './later-parts'
import { listRows } from './list-rows'
import styles from './ReadingList.module.css'
import type { RowDeed } from './row-deed'

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
  readonly onUndo: () => void
  readonly onLeaveSearch?: () => void
  readonly onRetry: () => void
  readonly onSample: () => void
}

const nowhere: ReadonlyMap<string, string> = new Map()
const nothing = () => null

/** What is asked over the list. */
type Asked =
  | { readonly kind: 'keys' | 'manager' }
  | { readonly kind: 'tags' | 'purge'; readonly ids: readonly string[] }

/** The reading list in each of its faces, for its own page and for the panel. */
export function ReadingList(props: ReadingListProps) {
  const { entries, complete, broken, query, found = null, groups = nowhere } = props
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState<Asked | null>(null)
  const [selecting, setSelecting] = useState(false)
  const [filterOpen, setFilterOpen] = useState(false)
  const [fitOpen, setFitOpen] = useState(query.fit !== null)
  const searchBox = useRef<HTMLDivElement>(null)
  const all = entries ?? []

  const shown = useMemo(() => listed(all, query, found), [entries, query, found])
  const counts = useMemo(() => (complete ? countList(all, query) : null), [complete, entries, query])
  const rows = useMemo(() => listRows(shown, groups, open), [shown, groups, open])

  if (broken) return <BrokenList onRetry={props.onRetry} />
  if (entries === null) return <ListSkeleton />
  if (complete && entries.length === 0) return <EmptyList onSample={props.onSample} />

  // Only the newest few are known yet: they may be shown as they are, in no other order.
  const early =
    !complete && (query.sort !== 'saved' || query.reversed || query.fit !== null || shown.length === 0)
  const selected = picked.size === 0 ? [] : shown.filter(({ id }) => picked.has(id))
  const none = () => {
    setPicked(new Set())
    setSelecting(false)
  }
  const toggle = (set: ReadonlySet<string>, id: string): ReadonlySet<string> => {
    const next = new Set(set)
    if (!next.delete(id)) next.add(id)
    return next
  }
  const choose = (part: Partial<ListQuery>) => {
    none()
    props.onQuery(part)
  }

  const act = (deed: RowDeed, targets: readonly LibraryEntry[]) => {
    const ids = targets.map(({ id }) => id)
    if (ids.length === 0) return
    const binned = targets.every(({ deletedAt }) => deletedAt !== null)
    // In the bin there are two ways only: out of it, or for good.
    if (binned && deed !== 'restore') {
      if (deed === 'bin' || deed === 'purge') setAsked({ kind: 'purge', ids })
      return
    }
    if (deed === 'tags') return setAsked({ kind: 'tags', ids })
    const change = changeFor(deed, targets)
    if (!change) return
    props.onChange(ids, change)
    if (deed === 'bin' || deed === 'restore' || deed === 'archive') none()
  }
  const onDeed = (deed: RowDeed, entry: LibraryEntry) =>
    act(deed, picked.has(entry.id) && selected.length > 0 ? selected : [entry])

  const chosen = new Set(asked?.kind === 'tags' ? asked.ids : [])
  const groupOf = (id: string) => groups.get(id) ?? id
  const bin = query.view === 'bin' ? shown : []

  return (
    <div class={styles.frame}>
      <div class={styles.layout} {...(selecting || picked.size > 0 ? { 'data-selecting': '' } : {})}>
        <ListRail
          counts={counts}
          query={query}
          onQuery={choose}
          onTags={() => setAsked({ kind: 'manager' })}
        />
        <div class={styles.lines}>
          <div ref={searchBox}>{props.search}</div>
          {selected.length > 0 ? (
            <BulkBar
              picked={selected}
              total={shown.length}
              onDeed={(deed) => act(deed, selected)}
              onAll={() => setPicked(new Set(shown.map(({ id }) => id)))}
              onNone={none}
            />
          ) : (
            <ListTools
              query={query}
              fitOpen={fitOpen}
              filterOpen={filterOpen}
              onFit={() => {
                setFitOpen(!fitOpen)
                if (query.fit) choose({ fit: null })
              }}
              onFilter={() => setFilterOpen(!filterOpen)}
              onSelect={() => setSelecting(!selecting)}
              onQuery={choose}
            />
          )}
          {fitOpen || query.fit ? <FitMenu fit={query.fit} onFit={(fit) => choose({ fit })} /> : null}
          {filterOpen ? <FilterRow counts={counts} query={query} onQuery={choose} /> : null}
          <FilterChips query={query} onQuery={choose} />
          {query.fit && complete ? (
            <FitSet
              fit={query.fit}
              count={shown.length}
              minutes={shown.reduce((sum, { minutes }) => sum + minutes, 0)}
              onClose={() => {
                setFitOpen(false)
                choose({ fit: null })
              }}
            />
          ) : null}
          {bin.length > 0 ? (
            <p class={styles.bin}>
              <span>{i18n.t('listPage.binHelp')}</span>{' '}
              <Button look="quiet" onClick={() => setAsked({ kind: 'purge', ids: bin.map(({ id }) => id) })}>
                {i18n.t('listPage.emptyBin')}
              </Button>
            </p>
          ) : null}
          {early ? (
            <ListSkeleton />
          ) : shown.length === 0 ? (
            (props.noneFound ?? <NoneHere query={query} searched={found !== null} onQuery={choose} />)
          ) : (
            <EntryList
              rows={rows}
              now={props.now}
              hrefOf={props.hrefOf}
              newTab={props.newTab === true}
              picked={picked}
              underOf={props.underOf ?? nothing}
              onDeed={onDeed}
              onTag={(tag) => choose({ tags: [...query.tags.filter((each) => each !== tag), tag] })}
              onPick={(id, range) => setPicked(range ? new Set([...picked, ...range]) : toggle(picked, id))}
              onPickAll={() => setPicked(new Set(shown.map(({ id }) => id)))}
              onGroup={({ id }) => setOpen(toggle(open, groupOf(id)))}
              onApart={({ entry, others }) => props.onApart?.([entry.id, ...others.map(({ id }) => id)])}
              onSearch={() => searchBox.current?.querySelector('input')?.focus()}
              onUndo={props.onUndo}
              onKeys={() => setAsked({ kind: 'keys' })}
              onLeave={() => {
                if (picked.size > 0) none()
                else if (found) props.onLeaveSearch?.()
              }}
            />
          )}
          {props.footOf?.(() => setAsked({ kind: 'keys' }))}
        </div>
      </div>
      {asked?.kind === 'keys' ? <LaterKeys onClose={() => setAsked(null)} /> : null}
      {asked?.kind === 'manager' ? (
        <LaterTagsManager
          tags={countTags(all)}
          onShow={(tag) => {
            setAsked(null)
            choose({ tags: [tag] })
          }}
          onRename={(tag, name) => {
            const others = query.tags.filter((each) => each.toLowerCase() !== tag.toLowerCase())
            // A filter by a tag that goes would leave an empty list behind.
            if (others.length < query.tags.length)
              choose({ tags: name === null ? others : [...others, name] })
            props.onRenameTag(tag, name)
          }}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {asked?.kind === 'tags' ? (
        <LaterTagDialog
          stories={shown.filter(({ id }) => chosen.has(id))}
          known={countTags(all)}
          onSave={(add, remove) => props.onChange(asked.ids, { kind: 'tags', add, remove })}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {asked?.kind === 'purge' ? (
        <LaterPurge
          count={asked.ids.length}
          onYes={() => {
            none()
            props.onPurge(asked.ids)
          }}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </div>
  )
}
