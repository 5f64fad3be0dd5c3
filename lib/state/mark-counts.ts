import { createStore, type StoreApi } from 'zustand/vanilla'

export interface MarkCounts {
  readonly store: StoreApi<ReadonlyMap<string, number>>
  load(): Promise<void>
}

/** How many highlights each story has. The list is shown before that is known, and without it where it can't be read. */
export function createMarkCounts(ports: {
  readonly countHighlights: () => Promise<ReadonlyMap<string, number>>
}): MarkCounts {
  const store = createStore<ReadonlyMap<string, number>>(() => new Map())
  return {
    store,
    async load() {
      const counts = await ports.countHighlights().catch(() => null)
      if (counts) store.setState(counts, true)
    },
  }
}
