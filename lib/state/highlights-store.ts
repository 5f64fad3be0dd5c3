import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Highlight } from '@/lib/library/highlight'
import { type HighlightFilter, type HighlightGroup, highlightGroups } from '@/lib/library/highlight-groups'
import type { LibraryEntry } from '@/lib/library/library-entry'
import type { Background, SaveError } from '@/lib/protocol/background'

export interface HighlightsState {
  /** `null` until they are loaded. */
  readonly groups: readonly HighlightGroup[] | null
  readonly broken: boolean
  readonly filter: HighlightFilter
  readonly removed: Highlight | null
  readonly copied: 'yes' | 'failed' | null
  readonly trouble: SaveError | { readonly kind: 'unreachable' } | null
}

interface Ports {
  readonly background: Pick<Background, 'removeHighlights' | 'storeHighlights'>
  readonly windowId: number
  readonly loadAllHighlights: () => Promise<readonly Highlight[]>
  readonly loadLibrary: () => Promise<readonly LibraryEntry[]>
  readonly copyText: (text: string) => Promise<void>
}

export interface HighlightsStore {
  readonly store: StoreApi<HighlightsState>
  load(): Promise<void>
  filter(filter: Partial<HighlightFilter>): void
  remove(mark: Highlight): Promise<void>
  undo(): Promise<void>
  copy(text: string): Promise<void>
  dismiss(): void
}

const unreachable = { ok: false, error: { kind: 'unreachable' } } as const
const quiet = { removed: null, copied: null, trouble: null } as const

/** All highlights of all stories. */
export function createHighlightsStore(ports: Ports): HighlightsStore {
  const { background, windowId } = ports
  const store = createStore<HighlightsState>(() => ({
    groups: null,
    broken: false,
    filter: { colour: null, words: '' },
    ...quiet,
  }))

  async function load(): Promise<void> {
    try {
      const [marks, entries] = await Promise.all([ports.loadAllHighlights(), ports.loadLibrary()])
      store.setState({ groups: highlightGroups(marks, entries), broken: false })
    } catch {
      store.setState({ broken: true })
    }
  }

  return {
    store,
    load,
    filter: (filter) => store.setState((now) => ({ filter: { ...now.filter, ...filter } })),
    dismiss: () => store.setState(quiet),

    async remove(mark) {
      const answer = await background.removeHighlights({ ids: [mark.id] }).catch(() => unreachable)
      store.setState(answer.ok ? { ...quiet, removed: mark } : { ...quiet, trouble: answer.error })
      await load()
    },

    async undo() {
      const { removed } = store.getState()
      if (!removed) return
      const { articleId } = removed
      const answer = await background
        .storeHighlights({ articleId, windowId, highlights: [removed] })
        .catch(() => unreachable)
      store.setState(answer.ok ? quiet : { ...quiet, trouble: answer.error })
      await load()
    },

    async copy(text) {
      const copied = await ports.copyText(text).then(
        () => 'yes' as const,
        () => 'failed' as const,
      )
      store.setState({ ...quiet, copied })
    },
  }
}
