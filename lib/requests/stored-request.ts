import * as v from 'valibot'
import { decode, type Step, type Versioned } from '@/lib/base/versioned'
import type { RequestRecord } from './request-record'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const record = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  host: v.nullable(v.pipe(v.string(), v.nonEmpty(), v.maxLength(260))),
  reason: v.picklist(['weather', 'place', 'link', 'pictures', 'offlinePictures']),
  bytes: v.nullable(count),
  count,
})

const steps: readonly Step[] = []

function parseRequestRecord(value: unknown): RequestRecord | null {
  const result = v.safeParse(record, value)
  return result.success ? result.output : null
}

export const encodeRequestRecord = (request: RequestRecord): Versioned => ({
  v: steps.length + 1,
  data: request,
})
export const decodeRequestRecord = (raw: unknown) => decode(raw, steps, parseRequestRecord)
