import type { Result } from '@/lib/base/result'
import { begun, type PictureJob, withFailed } from '@/lib/library/picture-job'
import type { DataError } from '@/lib/protocol/background'

interface PictureWork {
  readonly id: string
  readonly job: PictureJob
  readonly missing: readonly string[]
  readonly bytes: number
}

type Kept = Result<null, DataError>

export interface FetchPicturesPorts {
  readonly loadWork: () => Promise<PictureWork | null>
  /** The reader's wish and the browser's leave: either may be taken back at any moment. `wait`: the reader is being asked. */
  readonly mayFetch: (job: PictureJob) => Promise<'yes' | 'wait' | 'no'>
  /** `null` when it can't be had. */
  readonly fetchPicture: (source: string) => Promise<Uint8Array<ArrayBuffer> | null>
  /** `null` when it is no picture. */
  readonly shrink: (bytes: Uint8Array<ArrayBuffer>) => Promise<Blob | null>
  /** `false`: the pictures were wished for anew meanwhile, or are wanted by nobody any more. */
  readonly storeJob: (id: string, job: PictureJob) => Promise<Result<boolean, DataError>>
  readonly storePicture: (id: string, source: string, blob: Blob) => Promise<Kept>
  /** Ends this wish; a newer one stays. */
  readonly endWork: (id: string, wish: string) => Promise<Kept>
}

/** SECURITY.md 6: of an article, in bytes as they come. */
const MOST_BYTES = 30_000_000

interface Step {
  readonly job: PictureJob
  /** Received. */
  readonly bytes: number
  /** No room for more. */
  readonly full: boolean
}

async function keepOne(
  ports: FetchPicturesPorts,
  { id, bytes: before }: Pick<PictureWork, 'id' | 'bytes'>,
  job: PictureJob,
  source: string,
): Promise<Step> {
  const bytes = await ports.fetchPicture(source)
  const fits = bytes !== null && before + bytes.length <= MOST_BYTES
  const blob = fits ? await ports.shrink(bytes) : null
  const kept = blob ? await ports.storePicture(id, source, blob) : null
  const received = bytes?.length ?? 0
  if (kept?.ok) return { job, bytes: received, full: false }
  const failed = withFailed(job, source)
  const noted = kept === null && (await ports.storeJob(id, failed)).ok
  return { job: failed, bytes: received, full: !noted }
}

/** `false` when the reader has yet to answer. */
async function keepAll(ports: FetchPicturesPorts, work: PictureWork): Promise<boolean> {
  let { job, bytes } = work
  for (const source of work.missing) {
    const may = await ports.mayFetch(job)
    if (may === 'wait') return false
    if (may === 'no' || bytes >= MOST_BYTES) return true
    if (job.failed.includes(source)) continue
    const started = begun(job, source)
    job = started ?? withFailed(job, source)
    const noted = await ports.storeJob(work.id, job)
    if (!noted.ok || !noted.value) return true
    if (!started) continue
    const step = await keepOne(ports, { id: work.id, bytes }, job, source)
    if (step.full) return true
    job = step.job
    bytes += step.bytes
  }
  return true
}

/** Fetches the pictures of saved stories one after the other until none is left to try. It may be cut off at any moment: what is kept is kept, and the next run goes on behind it. It ends early while the reader is asked, and when the end of a story can't be written down. */
export async function fetchPictures(ports: FetchPicturesPorts): Promise<void> {
  for (let work = await ports.loadWork(); work; work = await ports.loadWork()) {
    if (!(await keepAll(ports, work)) || !(await ports.endWork(work.id, work.job.wish)).ok) return
  }
}
