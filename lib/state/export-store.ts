import { createStore, type StoreApi } from 'zustand/vanilla'
import { chosenEntries, type ExportChoice } from '@/lib/library/export/chosen-entries'
import { type ExportFormat, holdsPictures } from '@/lib/library/export/export-format'
import type {
  ExportDone,
  ExportError,
  ExportOrder,
  ExportProgress,
  ExportResult,
} from '@/lib/library/export/export-order'
import type { LibraryEntry } from '@/lib/library/library-entry'

export type ExportWork =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly progress: ExportProgress | null }
  | { readonly kind: 'done'; readonly done: ExportDone }
  | { readonly kind: 'failed'; readonly error: ExportError }

export interface ExportState {
  /** `null` while loading. */
  readonly entries: readonly LibraryEntry[] | null
  /** The list could not be read. */
  readonly broken: boolean
  /** What was selected in the list before; empty: nothing was. */
  readonly ids: readonly string[]
  readonly format: ExportFormat
  readonly choice: ExportChoice
  readonly pictures: boolean
  readonly work: ExportWork
}

export interface ExportStorePorts {
  readonly loadLibrary: () => Promise<readonly LibraryEntry[]>
  readonly run: (
    order: ExportOrder,
    onProgress: (progress: ExportProgress) => void,
    signal: AbortSignal,
  ) => Promise<ExportResult>
  readonly noteBackup: () => Promise<unknown>
}

export interface ExportStore {
  readonly store: StoreApi<ExportState>
  load(): Promise<void>
  change(part: Partial<Pick<ExportState, 'format' | 'choice' | 'pictures'>>): void
  /** Must be called on the click itself: the browser asks where the file goes. */
  start(): Promise<void>
  cancel(): void
}

/** What the file would hold, as things are chosen. */
export function exportOrder({ entries, ids, format, choice, pictures }: ExportState): ExportOrder {
  const all = entries ?? []
  const chosen = format === 'backup' ? all : chosenEntries(all, choice, ids)
  return { format, entries: chosen, pictures: pictures && holdsPictures(format) }
}

/** The export page: what is chosen, and how far the file is. */
export function createExportStore(ids: readonly string[], ports: ExportStorePorts): ExportStore {
  const store = createStore<ExportState>(() => ({
    entries: null,
    broken: false,
    ids,
    format: ids.length > 0 ? 'epub' : 'backup',
    choice: { kind: ids.length > 0 ? 'chosen' : 'all' },
    pictures: true,
    work: { kind: 'idle' },
  }))
  let stop: AbortController | null = null

  function tell(progress: ExportProgress): void {
    const { work } = store.getState()
    const part = (at: ExportProgress) => Math.floor((at.done / at.total) * 100)
    // A hundred steps are seen; ten thousand would be drawn.
    if (work.kind === 'working' && work.progress && part(work.progress) === part(progress)) return
    store.setState({ work: { kind: 'working', progress } })
  }

  return {
    store,
    async load() {
      try {
        store.setState({ entries: await ports.loadLibrary(), broken: false })
      } catch {
        store.setState({ broken: true })
      }
    },
    change: (part) => store.setState({ ...part, work: { kind: 'idle' } }),
    async start() {
      if (store.getState().work.kind === 'working') return
      const order = exportOrder(store.getState())
      const control = new AbortController()
      stop = control
      // The question where the file goes comes first: until it is answered nothing is under way.
      const running = ports.run(order, tell, control.signal)
      store.setState({ work: { kind: 'working', progress: null } })
      const result = await running
      stop = null
      if (result.ok) store.setState({ work: { kind: 'done', done: result.value } })
      else
        store.setState({
          work:
            result.error.kind === 'cancelled' ? { kind: 'idle' } : { kind: 'failed', error: result.error },
        })
      // A reminder too many is the worst that comes of it.
      if (result.ok && order.format === 'backup') await ports.noteBackup().catch(() => undefined)
    },
    cancel: () => stop?.abort(),
  }
}
