import { createStore, type StoreApi } from 'zustand/vanilla'
import { parseListAddress, writeListAddress } from '@/lib/library/list-address'
import { type ListQuery, wholeList } from '@/lib/library/list-query'

/** The page's own address, where there is one; a panel has none. */
export interface AddressPorts {
  readonly search: () => string
  readonly push: (search: string) => void
  /** The reader went back or forward. */
  readonly watch: (callback: () => void) => void
}

export interface ListViewStore {
  readonly store: StoreApi<ListQuery>
  choose(part: Partial<ListQuery>): void
}

/** What of the list a view shows: kept in its address, so that back, forward and reload bring it again. */
export function createListViewStore(address: AddressPorts | null = null): ListViewStore {
  const store = createStore<ListQuery>(() => (address ? parseListAddress(address.search()) : wholeList))
  address?.watch(() => store.setState(parseListAddress(address.search()), true))
  return {
    store,
    choose(part) {
      const query = { ...store.getState(), ...part }
      store.setState(query, true)
      if (!address) return
      const before = address.search()
      const after = writeListAddress(before, query)
      if (after !== before) address.push(after)
    },
  }
}
