import { createStore, type StoreApi } from 'zustand/vanilla'
import { type ChangedLine, changedLine } from '@/lib/library/changed-line'
import { type EntryChange, withChange } from '@/lib/library/entry-change'
import type { LibraryEntry } from '@/lib/library/library-entry'
import type { Background, DataError, SaveError } from '@/lib/protocol/background'

/** What was just done to the list, as long as it can be taken back. */
export interface Done {
  readonly change: EntryChange
  readonly ids: readonly string[]
  /** Of the one line it was done to. */
  readonly title: string | null
}

export interface LibraryState {
  /** `null` until it is loaded; the bin's lines are among them. */
  readonly entries: readonly LibraryEntry[] | null
  /** Until then `entries` are the newest few. */
  readonly complete: boolean
  /** Lines that this version can't read, and that are missing from `entries`. */
  readonly unreadable: number
  /** The list can't be read at all. */
  readonly broken: boolean
  readonly done: Done | null
  readonly trouble: DataError | SaveError | { readonly kind: 'unreachable' } | null
}

export interface LibraryPorts {
  readonly background: Pick<Background, 'change' | 'purge' | 'restore'>
  readonly readLines: (
    onFirst: (entries: readonly LibraryEntry[]) => void,
  ) => Promise<{ readonly entries: readonly LibraryEntry[]; readonly unreadable: number }>
  readonly loadLines: (ids: readonly string[]) => Promise<readonly LibraryEntry[]>
  readonly now: () => string
}

export interface LibraryStore {
  readonly store: StoreApi<LibraryState>
  load(): Promise<void>
  /** Others have changed these lines, or any of them. */
  refresh(ids: readonly string[] | null): Promise<void>
  change(ids: readonly string[], change: EntryChange): Promise<void>
  /** On every line that has it, the bin's too; without a new name it is removed. */
  renameTag(tag: string, name: string | null): Promise<void>
  purge(ids: readonly string[]): Promise<void>
  undo(): Promise<void>
  /** The notice at the foot is read. */
  dismiss(): void
}

const unreachable = { ok: false, error: { kind: 'unreachable' } } as const

/** Past this, reading everything in slices is quicker than asking for each. */
const MANY = 400

const has = (entry: LibraryEntry, tag: string): boolean =>
  entry.tags.some((own) => own.toLowerCase() === tag.toLowerCase())

export function createLibraryStore(ports: LibraryPorts): LibraryStore {
  const { background } = ports
  const store = createStore<LibraryState>(() => ({
    entries: null,
    complete: false,
    unreadable: 0,
    broken: false,
    done: null,
    trouble: null,
  }))
  let made: readonly ChangedLine[] = []
  /** Reads run one after the other: an older answer never covers a newer one. */
  let reading: Promise<void> = Promise.resolve()
  const changed = new Set<string>()

  function read(job: () => Promise<void>): Promise<void> {
    reading = reading.then(job).catch(() => store.setState({ broken: true }))
    return reading
  }

  const load = () =>
    read(async () => {
      const { entries, unreadable } = await ports.readLines((first) => {
        if (store.getState().entries === null) store.setState({ entries: first, broken: false })
      })
      store.setState({ entries, unreadable, complete: true, broken: false })
    })

  function refresh(ids: readonly string[] | null): Promise<void> {
    if (ids === null || ids.length > MANY) return load()
    const waiting = changed.size > 0
    for (const id of ids) changed.add(id)
    // Whoever came first reads for all that came meanwhile.
    if (waiting) return reading
    return read(async () => {
      const wanted = [...changed]
      changed.clear()
      if (wanted.length > MANY) {
        const { entries, unreadable } = await ports.readLines(() => undefined)
        return store.setState({ entries, unreadable, complete: true, broken: false })
      }
      const fresh = await ports.loadLines(wanted)
      const gone = new Set(wanted)
      const left = (store.getState().entries ?? []).filter(({ id }) => !gone.has(id))
      store.setState({ entries: [...left, ...fresh], broken: false })
    })
  }

  const linesOf = (ids: readonly string[]): readonly LibraryEntry[] => {
    const wanted = new Set(ids)
    return (store.getState().entries ?? []).filter(({ id }) => wanted.has(id))
  }

  const show = (ids: readonly string[], to: (entry: LibraryEntry) => readonly LibraryEntry[]) => {
    const wanted = new Set(ids)
    const entries = store.getState().entries?.flatMap((entry) => (wanted.has(entry.id) ? to(entry) : entry))
    if (entries) store.setState({ entries })
  }

  async function change(ids: readonly string[], to: EntryChange) {
    const lines = linesOf(ids)
    if (lines.length === 0) return
    const at = ports.now()
    show(ids, (entry) => [withChange(entry, to, at)])
    const answer = await background.change({ ids, change: to, at }).catch(() => unreachable)
    if (answer.ok) {
      made = lines.map((entry) => changedLine(entry, withChange(entry, to, at)))
      const [only] = lines
      store.setState({
        done: { change: to, ids, title: lines.length === 1 && only ? only.title : null },
        trouble: null,
      })
    } else store.setState({ trouble: answer.error })
    await refresh(ids)
  }

  return {
    store,
    load,
    refresh,
    change,
    dismiss: () => store.setState({ done: null, trouble: null }),

    async renameTag(tag, name) {
      const ids = (store.getState().entries ?? []).filter((entry) => has(entry, tag)).map(({ id }) => id)
      await change(ids, { kind: 'tags', add: name === null ? [] : [name], remove: [tag] })
    },

    async purge(ids) {
      show(ids, () => [])
      const answer = await background.purge({ ids }).catch(() => unreachable)
      store.setState({ done: null, trouble: answer.ok ? null : answer.error })
      await refresh(ids)
    },

    async undo() {
      const { done } = store.getState()
      if (!done) return
      const answer = await background.restore({ lines: made }).catch(() => unreachable)
      // The bin was emptied meanwhile.
      const gone = answer.ok && answer.value === 0 ? ({ kind: 'notCaptured' } as const) : null
      store.setState(answer.ok ? { done: null, trouble: gone } : { trouble: answer.error })
      await refresh(done.ids)
    },
  }
}
