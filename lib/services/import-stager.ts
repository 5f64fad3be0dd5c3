import type { Result } from '@/lib/base/result'
import type { StagedKind } from '@/lib/library/import/staged'
import type { DataError } from '@/lib/protocol/background'

/** Records and bytes of one transaction: what goes into it is copied in one go, four megabytes in some 50 ms. */
const BATCH = 250
const BATCH_BYTES = 1_000_000
/** A page that is busy for 50 ms feels stuck, and a busy machine makes five of each. */
const SLICE = 10

interface StagedRecord {
  readonly kind: StagedKind
  readonly at: number | string
  readonly kept: unknown
}

export interface StagerPorts {
  readonly stage: (job: string, records: readonly StagedRecord[]) => Promise<Result<null, DataError>>
  /** Lets the page answer its reader. */
  readonly breathe: () => Promise<void>
  readonly clock: () => number
}

/** The database can't take any more: the whole look ends, not only that at one file. */
export class StagingTrouble extends Error {
  readonly error: DataError
  constructor(error: DataError) {
    super(error.kind)
    this.error = error
  }
}

/** The reader has stopped it, or chosen other files. */
export class LookStopped extends Error {}

export interface Stager {
  /** `size`: about how many bytes it has. */
  stage(record: StagedRecord, size: number): Promise<void>
  /** The number of the next record that has no name of its own. */
  next(): number
  flush(): Promise<void>
  /** Call it often: now and then it waits for the page. */
  breathe(): Promise<void>
}

/** Puts records into the staging store by the batch, and keeps the page awake meanwhile. `onBreath`: `false` ends it. */
export function createStager(ports: StagerPorts, job: string, onBreath: () => boolean): Stager {
  let batch: StagedRecord[] = []
  let bytes = 0
  let last = 0
  let began = ports.clock()

  async function flush() {
    if (batch.length === 0) return
    const staged = await ports.stage(job, batch)
    if (!staged.ok) throw new StagingTrouble(staged.error)
    batch = []
    bytes = 0
    began = ports.clock()
  }

  return {
    flush,
    next: () => {
      last += 1
      return last
    },
    async stage(record, size) {
      batch.push(record)
      bytes += size
      if (batch.length >= BATCH || bytes >= BATCH_BYTES) await flush()
    },
    async breathe() {
      if (ports.clock() - began < SLICE) return
      if (!onBreath()) throw new LookStopped()
      await ports.breathe()
      began = ports.clock()
    },
  }
}
