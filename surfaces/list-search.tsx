import type { ReadingListProps } from '@/components/list/ReadingList'
import { FoundLine } from '@/components/search/FoundLine'
import { NoneFound } from '@/components/search/NoneFound'
import { SearchField } from '@/components/search/SearchField'
import { searchStatus } from '@/components/search/search-status'
import { useStore } from '@/components/use-store'
import { wholeList } from '@/lib/library/list-query'
import type { ListViewStore } from '@/lib/state/list-view-store'
import type { SearchStore } from '@/lib/state/search-store'

type SearchProps = Pick<ReadingListProps, 'found' | 'noneFound' | 'onLeaveSearch' | 'search' | 'underOf'>

const toFirstLine = () => document.querySelector<HTMLElement>('[data-entry]')?.focus()

/** What a search puts into the list: the field above it, its answers, and their words. */
export function useListSearch(search: SearchStore, view: ListViewStore): SearchProps {
  const { ids, words, round, typed, ...told } = useStore(search.store, (all) => all)
  const clear = () => void search.type('')
  const field = (
    <SearchField
      typed={typed}
      status={searchStatus({ found: ids?.length ?? null, ...told })}
      onType={(next) => void search.type(next)}
      onFocus={() => void search.prepare()}
      onDown={toFirstLine}
    />
  )
  if (ids === null) return { search: field }
  return {
    search: field,
    found: ids,
    onLeaveSearch: clear,
    underOf: (entry) => (
      <FoundLine
        id={entry.id}
        round={round}
        dek={entry.dek}
        found={words.get(entry.id)}
        onShow={search.showWords}
      />
    ),
    noneFound: told.looking ? (
      // What has no answer yet is no "nothing".
      []
    ) : (
      <NoneFound
        waiting={told.waiting}
        elsewhere={ids.length}
        onEverywhere={() => view.choose({ ...wholeList, sort: view.store.getState().sort })}
        onClear={clear}
      />
    ),
  }
}
