import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Reading } from '@/lib/protocol/background'
import { movedOn } from './moved-on'

interface Front {
  readonly tabId: number
  readonly url: string | null
}

export interface PlaceStore {
  readonly store: StoreApi<{ readonly moved: boolean }>
  read(reading: Reading | null): void
  front(tab: Front | null): void
}

/** Whether the panel still shows what the tab beside it shows. */
export function createPlaceStore(first: Front | null): PlaceStore {
  const store = createStore<{ readonly moved: boolean }>(() => ({ moved: false }))
  let lastRead: Reading | null = null
  let front = first
  const update = () => store.setState({ moved: movedOn(lastRead, front) })
  return {
    store,
    read(reading) {
      lastRead = reading
      update()
    },
    front(tab) {
      front = tab
      update()
    },
  }
}
