import { watchLibrary } from '@/lib/platform/library-database'
import type { searchAddress } from '@/lib/platform/search-address'
import { countDue, loadSegments, loadTexts, watchSearch } from '@/lib/platform/search-database'
import type { Background } from '@/lib/protocol/background'
import type { LibraryStore } from '@/lib/state/library-store'
import type { ListViewStore } from '@/lib/state/list-view-store'
import { createSearchStore, type SearchStore } from '@/lib/state/search-store'

/** While an import is indexed a piece comes three times a second: looked at less often, it costs no typing. */
const SELDOM = 1_000

/** A search over the list, that follows it and its index. Where a surface has an address, what is asked stands in it. */
export function startSearch(
  background: Pick<Background, 'keepIndex'>,
  library: LibraryStore,
  view: ListViewStore,
  address: typeof searchAddress | null,
): SearchStore {
  const search = createSearchStore({
    background,
    loadSegments,
    loadTexts,
    countDue,
    writeAddress: address?.write ?? (() => undefined),
    rest: () => new Promise((resolve) => setTimeout(resolve)),
  })
  const follow = () => search.setEntries(library.store.getState().entries ?? [])
  library.store.subscribe(({ entries }, before) => {
    if (entries !== before.entries) follow()
  })
  follow()

  // In the bin the bin is searched.
  const inView = () => search.within(view.store.getState().view === 'bin' ? 'is:bin' : '')
  view.store.subscribe(inView)
  inView()

  let waits = false
  const soon = () => {
    if (waits) return
    waits = true
    setTimeout(() => {
      waits = false
      void search.refresh()
    }, SELDOM)
  }
  watchSearch(soon)
  watchLibrary(soon)

  const asked = () => {
    const typed = address?.read() ?? ''
    if (typed !== search.store.getState().typed) void search.type(typed)
  }
  address?.watch(asked)
  asked()
  void search.keepUp()
  return search
}
