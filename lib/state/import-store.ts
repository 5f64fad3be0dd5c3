import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Result } from '@/lib/base/result'
import {
  type ImportJob,
  type ImportOptions,
  newImport,
  type Rejection,
} from '@/lib/library/import/import-job'
import type { Background, DataError } from '@/lib/protocol/background'

export interface ImportView {
  /** Loading, until it is known whether one is under way. */
  readonly loaded: boolean
  readonly job: ImportJob | null
  readonly rejections: readonly Rejection[]
  /** Rows looked at so far while files are being read; `null` when none are. */
  readonly reading: number | null
  /** It was under way when the page was opened. */
  readonly resumed: boolean
  readonly trouble: DataError | { readonly kind: 'unreachable' } | null
}

export interface ImportStorePorts<Chosen> {
  readonly background: Pick<Background, 'startImport' | 'cancelImport' | 'closeImport'>
  readonly loadCurrentImport: () => Promise<ImportJob | null>
  readonly loadRejections: (job: string) => Promise<readonly Rejection[]>
  readonly check: (
    job: ImportJob,
    files: readonly Chosen[],
    /** `false` ends the look, by a throw. */
    tell: (rows: number) => boolean,
  ) => Promise<Result<ImportJob, DataError>>
  /** Whether some page is reading files now: what none reads was left half done. */
  readonly isBeingRead: () => Promise<boolean>
  readonly newId: () => string
  readonly now: () => string
}

export interface ImportStore<Chosen> {
  readonly store: StoreApi<ImportView>
  load(): Promise<void>
  /** Looks through files; nothing is taken over yet. */
  choose(files: readonly Chosen[]): Promise<void>
  stopReading(): void
  start(options: ImportOptions): Promise<void>
  /** Wakes the background while it has work: one that was stopped is back at once, not with its next alarm. */
  nudge(): Promise<void>
  /** After a trouble. */
  goOn(): Promise<void>
  cancel(): Promise<void>
  /** Done with what is shown: the report, or what was found. */
  close(): Promise<void>
}

const unreachable = { ok: false, error: { kind: 'unreachable' } } as const

export function createImportStore<Chosen>(ports: ImportStorePorts<Chosen>): ImportStore<Chosen> {
  const { background } = ports
  const store = createStore<ImportView>(() => ({
    loaded: false,
    job: null,
    rejections: [],
    reading: null,
    resumed: false,
    trouble: null,
  }))
  /** The look through files that the page shows. */
  let look: object | null = null

  async function load() {
    try {
      const found = await ports.loadCurrentImport()
      const halfRead = found?.state === 'reading'
      if (found && halfRead && !(await ports.isBeingRead())) await background.closeImport({ job: found.id })
      const job = halfRead ? null : found
      const before = store.getState()
      // They don't change from the look at the files to the report, and may be many.
      const same = job !== null && before.job?.id === job.id && job.state !== 'checked'
      const rejections = same ? before.rejections : job ? await ports.loadRejections(job.id) : []
      const { loaded, resumed } = store.getState()
      store.setState({
        loaded: true,
        job,
        rejections,
        resumed: loaded ? resumed : job?.state === 'running',
      })
    } catch {
      store.setState({ loaded: true, trouble: { kind: 'databaseFailed' } })
    }
  }

  async function ask(answer: Promise<Result<null, DataError>>) {
    const given = await answer.catch(() => unreachable)
    store.setState({ trouble: given.ok ? null : given.error })
    await load()
  }

  return {
    store,
    load,
    stopReading: () => {
      look = null
      store.setState({ reading: null })
    },

    async choose(files) {
      const own = {}
      look = own
      const job = newImport(ports.newId(), ports.now())
      store.setState({ reading: 0, resumed: false, trouble: null, job: null, rejections: [] })
      const tell = (rows: number) => {
        if (look === own) store.setState({ reading: rows })
        return look === own
      }
      const checked = await ports
        .check(job, files, tell)
        .catch(() => ({ ok: false, error: { kind: 'databaseFailed' } }) as const)
      const stopped = look !== own
      if (stopped || !checked.ok) await background.closeImport({ job: job.id }).catch(() => unreachable)
      if (stopped) return
      store.setState({ reading: null, trouble: checked.ok ? null : checked.error })
      await load()
    },

    async start(options) {
      const { job } = store.getState()
      if (job) await ask(background.startImport({ job: job.id, options }))
    },
    async nudge() {
      const { job } = store.getState()
      if (job?.state !== 'running') return
      const answer = await background
        .startImport({ job: job.id, options: job.options })
        // Not answered is as good as asked: it was started for it.
        .catch(() => ({ ok: true }) as const)
      // A disk so full that not even the trouble could be kept with the import.
      store.setState({ trouble: answer.ok ? null : answer.error })
    },
    async goOn() {
      const { job } = store.getState()
      if (job) await ask(background.startImport({ job: job.id, options: job.options }))
    },
    async cancel() {
      const { job } = store.getState()
      if (job) await ask(background.cancelImport({ job: job.id }))
    },
    async close() {
      const { job } = store.getState()
      if (job) await ask(background.closeImport({ job: job.id }))
      store.setState({ resumed: false })
    },
  }
}
