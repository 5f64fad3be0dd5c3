import * as v from 'valibot'
import { decode, type Step, type Versioned } from '@/lib/base/versioned'
import type { Segment } from './segment'

/** Not migrated: what can't be read any more is made anew from the stories. A new way to find words is a new version. */
const VERSION = 1
const steps: readonly Step[] = Array.from({ length: VERSION - 1 }, () => () => null)

const segment = v.pipe(
  v.object({
    ids: v.array(v.string()),
    lengths: v.instance(Uint16Array<ArrayBuffer>),
    terms: v.instance(Uint16Array<ArrayBuffer>),
    termStarts: v.instance(Uint32Array<ArrayBuffer>),
    postings: v.instance(Uint8Array<ArrayBuffer>),
    postingStarts: v.instance(Uint32Array<ArrayBuffer>),
  }),
  v.check(
    ({ ids, lengths, terms, termStarts, postings, postingStarts }) =>
      lengths.length === ids.length &&
      termStarts.length > 0 &&
      termStarts.length === postingStarts.length &&
      termStarts.at(-1) === terms.length &&
      postingStarts.at(-1) === postings.length,
  ),
)

function parseSegment(value: unknown): Segment | null {
  const result = v.safeParse(segment, value)
  return result.success ? result.output : null
}

export const encodeSegment = (segment: Segment): Versioned => ({ v: VERSION, data: segment })
export const decodeSegment = (raw: unknown) => decode(raw, steps, parseSegment)
