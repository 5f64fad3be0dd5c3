/** What is left to do about a saved story's pictures. Those that are kept already are found in their store: this says only what can't be seen there. */
export interface PictureJob {
  /** New with each time the pictures are wished for: who works for one wish must not end another. */
  readonly wish: string
  /** Wanted for this story, whatever the reader wants of all others. */
  readonly ofItself: boolean
  /** Not to be had this time. */
  readonly failed: readonly string[]
  /** The one being fetched; a background that dies of a picture leaves it here. */
  readonly doing: string | null
  /** How often it was begun. */
  readonly times: number
}

export const newPictureJob = (wish: string, ofItself = false): PictureJob => ({
  wish,
  ofItself,
  failed: [],
  doing: null,
  times: 0,
})

/** A background may die of itself at any moment; who dies thrice at the same picture dies of the picture. */
const MOST_TIMES = 3

/** The job as it goes on with a picture; `null` when that one has been begun too often. */
export function begun(job: PictureJob, source: string): PictureJob | null {
  const times = job.doing === source ? job.times + 1 : 1
  return times > MOST_TIMES ? null : { ...job, doing: source, times }
}

export const withFailed = (job: PictureJob, source: string): PictureJob => ({
  ...job,
  failed: [...job.failed, source],
  doing: null,
  times: 0,
})
