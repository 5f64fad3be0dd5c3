import * as v from 'valibot'
import { MOST_PICTURES } from '@/lib/article/block-caps'
import { decode, type Step, type Versioned } from '@/lib/base/versioned'
import type { PictureJob } from './picture-job'

const source = v.pipe(v.string(), v.maxLength(2048))

const job = v.object({
  wish: v.pipe(v.string(), v.maxLength(64)),
  ofItself: v.boolean(),
  failed: v.pipe(v.array(source), v.maxLength(MOST_PICTURES * 2)),
  doing: v.nullable(source),
  times: v.pipe(v.number(), v.integer(), v.minValue(0)),
})

/** A wish made while the pictures are being fetched is another. */
const addWish: Step = (data) =>
  typeof data === 'object' && data !== null ? { ...data, wish: '', ofItself: false } : data

const steps: readonly Step[] = [addWish]

function parsePictureJob(value: unknown): PictureJob | null {
  const result = v.safeParse(job, value)
  return result.success ? result.output : null
}

export const encodePictureJob = (picture: PictureJob): Versioned => ({ v: steps.length + 1, data: picture })
export const decodePictureJob = (raw: unknown) => decode(raw, steps, parsePictureJob)
