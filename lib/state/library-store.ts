import { createStore, type StoreApi } from 'zustand/vanilla'
import type { EntryState, LibraryEntry } from '@/lib/library/library-entry'
import type { Background, DataError, SaveError } from '@/lib/protocol/background'
import { moveToBin } from './bin'

export type ListFilter = EntryState | 'all'
export type ListOrder = 'newest' | 'oldest' | 'shortest'

export interface LibraryState {
  /** `null` until it is loaded. */
  readonly entries: readonly LibraryEntry[] | null
  /** Lines that this version can't read, and that are missing from `entries`. */
  readonly unreadable: number
  /** Highlights, by entry. */
  readonly marks: ReadonlyMap<string, number>
  /** The list can't be read at all. */
  readonly broken: boolean
  readonly filter: ListFilter
  readonly order: ListOrder
  /** The last one removed, as long as it can be brought back. */
  readonly removed: LibraryEntry | null
  readonly trouble: DataError | SaveError | { readonly kind: 'unreachable' } | null
}

export interface LibraryPorts {
  readonly background: Pick<Background, 'change'>
  readonly loadLibrary: () => Promise<readonly LibraryEntry[]>
  readonly countUnreadable: () => Promise<number>
  readonly countHighlights?: () => Promise<ReadonlyMap<string, number>>
}

export interface LibraryStore {
  readonly store: StoreApi<LibraryState>
  load(): Promise<void>
  filter(filter: ListFilter): void
  order(order: ListOrder): void
  mark(id: string, state: EntryState): Promise<void>
  remove(entry: LibraryEntry): Promise<void>
  undo(): Promise<void>
  /** The notice at the foot is read. */
  dismiss(): void
}

const unreachable = { ok: false, error: { kind: 'unreachable' } } as const

export function createLibraryStore(ports: LibraryPorts): LibraryStore {
  const { background } = ports
  const store = createStore<LibraryState>(() => ({
    entries: null,
    unreadable: 0,
    marks: new Map(),
    broken: false,
    filter: 'all',
    order: 'newest',
    removed: null,
    trouble: null,
  }))

  const change = (id: string, to: (entry: LibraryEntry) => LibraryEntry | null) => {
    const entries = store.getState().entries
    if (!entries) return
    store.setState({ entries: entries.flatMap((entry) => (entry.id === id ? (to(entry) ?? []) : entry)) })
  }

  async function load() {
    try {
      const [entries, unreadable] = await Promise.all([ports.loadLibrary(), ports.countUnreadable()])
      store.setState({
        entries: entries.filter(({ deletedAt }) => deletedAt === null),
        unreadable,
        broken: false,
      })
      // The list is shown before it is known.
      const marks = await ports.countHighlights?.()
      if (marks) store.setState({ marks })
    } catch {
      store.setState({ broken: true })
    }
  }

  return {
    store,
    load,
    filter: (filter) => store.setState({ filter }),
    order: (order) => store.setState({ order }),
    dismiss: () => store.setState({ removed: null, trouble: null }),

    async mark(id, state) {
      change(id, (entry) => ({ ...entry, state }))
      const answer = await background
        .change({ ids: [id], change: { kind: 'state', state } })
        .catch(() => unreachable)
      if (!answer.ok) store.setState({ trouble: answer.error })
      await load()
    },

    async remove(entry) {
      change(entry.id, () => null)
      const answer = await moveToBin(background, [entry.id], true)
      store.setState(answer.ok ? { removed: entry, trouble: null } : { trouble: answer.error })
      await load()
    },

    async undo() {
      const { removed } = store.getState()
      if (!removed) return
      const answer = await moveToBin(background, [removed.id], false)
      store.setState(answer.ok ? { removed: null, trouble: null } : { trouble: answer.error })
      await load()
    },
  }
}
