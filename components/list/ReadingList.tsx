import type { ComponentChildren } from 'preact'
import type { EntryState, LibraryEntry } from '@/lib/library/library-entry'
import { EntryList } from './EntryList'
import { BrokenList, EmptyList, ListSkeleton, NoneInState } from './ListFaces'
import { ListTools } from './ListTools'

type Filter = EntryState | 'all'
type Order = 'newest' | 'oldest' | 'shortest'

export interface ReadingListProps {
  /** `null` while loading. */
  readonly entries: readonly LibraryEntry[] | null
  /** Those the filter lets through, in their order. */
  readonly shown: readonly LibraryEntry[]
  readonly broken: boolean
  readonly counts: Readonly<Record<Filter, number>>
  readonly filter: Filter
  readonly order: Order
  readonly now: Date
  readonly hrefOf: (id: string) => string
  readonly newTab?: boolean
  /** A field to search in, above the list. */
  readonly search?: ComponentChildren
  /** What stands for the lines where a search has none. */
  readonly none?: ComponentChildren
  /** Drawn in place of a line's dek: the words a search found. */
  readonly underOf?: (entry: LibraryEntry) => ComponentChildren
  readonly onFilter: (filter: Filter) => void
  readonly onOrder: (order: Order) => void
  readonly onMark: (id: string, state: EntryState) => void
  readonly onRemove: (entry: LibraryEntry) => void
  readonly onRetry: () => void
  readonly onSample: () => void
}

/** The reading list in each of its faces, for its own page and for the panel. */
export function ReadingList(props: ReadingListProps) {
  const { entries, shown, broken, counts, filter, order, now, hrefOf } = props
  if (broken) return <BrokenList onRetry={props.onRetry} />
  if (entries === null) return <ListSkeleton />
  if (entries.length === 0) return <EmptyList onSample={props.onSample} />
  return (
    <>
      {props.search}
      <ListTools
        counts={counts}
        filter={filter}
        order={order}
        onFilter={props.onFilter}
        onOrder={props.onOrder}
      />
      {shown.length === 0 && props.none ? (
        props.none
      ) : shown.length === 0 && filter !== 'all' ? (
        <NoneInState filter={filter} onAll={() => props.onFilter('all')} />
      ) : (
        <EntryList
          entries={shown}
          now={now}
          hrefOf={hrefOf}
          newTab={props.newTab === true}
          {...(props.underOf ? { underOf: props.underOf } : {})}
          onMark={props.onMark}
          onRemove={props.onRemove}
        />
      )}
    </>
  )
}
