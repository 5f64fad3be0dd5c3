import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Button } from '@/components/button/Button'
import type { LibraryEntry } from '@/lib/library/library-entry'
import type { ListCounts } from '@/lib/library/list-counts'
import type { ListQuery } from '@/lib/library/list-query'
import { BulkBar } from './BulkBar'
import { FilterChips } from './FilterChips'
import { FilterRow } from './FilterRow'
import { FitMenu, FitSet } from './FitMenu'
import styles from './ListHead.module.css'
import { ListTools } from './ListTools'
import type { RowDeed } from './row-deed'
import type { Selection } from './use-selection'

interface Props {
  readonly query: ListQuery
  readonly counts: ListCounts | null
  readonly shown: readonly LibraryEntry[]
  /** A search has put them in order. */
  readonly ranked: boolean
  readonly selected: readonly LibraryEntry[]
  readonly selection: Selection
  readonly onQuery: (part: Partial<ListQuery>) => void
  readonly onDeed: (deed: RowDeed, lines: readonly LibraryEntry[]) => void
  readonly onExport: ((ids: readonly string[]) => void) | undefined
}

/** What stands over the lines: the tools or, while some are selected, what can be done to them; then what narrows the list. */
export function ListHead(props: Props) {
  const { query, counts, shown, ranked, selected, selection, onQuery, onDeed, onExport } = props
  const [filterOpen, setFilterOpen] = useState(false)
  const [fitOpen, setFitOpen] = useState(false)
  const { fit } = query
  const closeFit = () => {
    setFitOpen(false)
    onQuery({ fit: null })
  }
  return (
    <>
      {selected.length > 0 ? (
        <BulkBar
          picked={selected}
          total={shown.length}
          onDeed={(deed) => onDeed(deed, selected)}
          onExport={onExport ? () => onExport(selected.map(({ id }) => id)) : undefined}
          onAll={() => selection.pickAll(shown.map(({ id }) => id))}
          onNone={selection.none}
        />
      ) : (
        <ListTools
          query={query}
          ranked={ranked}
          fitOpen={fitOpen || fit !== null}
          filterOpen={filterOpen}
          onFit={fit ? closeFit : () => setFitOpen(!fitOpen)}
          onFilter={() => setFilterOpen(!filterOpen)}
          onSelect={selection.toggleOpen}
          onQuery={onQuery}
        />
      )}
      {fitOpen || fit ? <FitMenu fit={fit} onFit={(chosen) => onQuery({ fit: chosen })} /> : null}
      {filterOpen ? <FilterRow counts={counts} query={query} onQuery={onQuery} /> : null}
      <FilterChips query={query} onQuery={onQuery} />
      {fit && counts ? (
        <FitSet
          fit={fit}
          count={shown.length}
          minutes={shown.reduce((sum, { minutes }) => sum + minutes, 0)}
          onClose={closeFit}
        />
      ) : null}
      {query.view === 'bin' && shown.length > 0 ? (
        <p class={styles.bin}>
          <span>{i18n.t('listPage.binHelp')}</span>{' '}
          <Button look="quiet" onClick={() => onDeed('purge', shown)}>
            {i18n.t('listPage.emptyBin')}
          </Button>
        </p>
      ) : null}
    </>
  )
}
