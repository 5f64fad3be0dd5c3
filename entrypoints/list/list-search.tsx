import type { ComponentChildren } from 'preact'
import { FoundLine } from '@/components/search/FoundLine'
import { NoneFound } from '@/components/search/NoneFound'
import { SearchField } from '@/components/search/SearchField'
import { searchStatus } from '@/components/search/search-status'
import { useStore } from '@/components/use-store'
import type { LibraryEntry } from '@/lib/library/library-entry'
import type { SearchStore } from '@/lib/state/search-store'

/** What a search puts into the list. */
export interface ListSearch {
  readonly field: ComponentChildren
  /** The ids to show, in their order; `null` while nothing is asked. */
  readonly found: readonly string[] | null
  readonly underOf: ((entry: LibraryEntry) => ComponentChildren) | null
  /** What stands for the lines where there are none. */
  readonly none: ComponentChildren
}

const toFirstLine = () => document.querySelector<HTMLElement>('[data-entry]')?.focus()

/** The field above the list, and its answers. */
export function useListSearch(search: SearchStore, onEverywhere: () => void): ListSearch {
  const { ids, words, typed, ...told } = useStore(search.store, (all) => all)
  return {
    found: ids,
    none:
      ids === null || told.looking ? null : (
        <NoneFound
          waiting={told.waiting}
          elsewhere={ids.length}
          onEverywhere={onEverywhere}
          onClear={() => void search.type('')}
        />
      ),
    field: (
      <SearchField
        typed={typed}
        status={searchStatus({ found: ids?.length ?? null, ...told })}
        onType={(next) => void search.type(next)}
        onFocus={() => void search.prepare()}
        onDown={toFirstLine}
      />
    ),
    underOf:
      ids === null
        ? null
        : (entry) => (
            <FoundLine id={entry.id} dek={entry.dek} found={words.get(entry.id)} onShow={search.showWords} />
          ),
  }
}
