import * as v from 'valibot'
import { decode, type Step, type Versioned } from '@/lib/base/versioned'
import type { SiteVisit } from './site-visit'

const instant = v.pipe(v.string(), v.isoTimestamp())
const ids = v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(64)))

const visit = v.object({
  site: v.pipe(v.string(), v.nonEmpty(), v.maxLength(260)),
  last: instant,
  before: v.nullable(instant),
  seen: ids,
  fresh: ids,
})

const steps: readonly Step[] = []

function parseSiteVisit(value: unknown): SiteVisit | null {
  const result = v.safeParse(visit, value)
  return result.success ? result.output : null
}

export const encodeSiteVisit = (kept: SiteVisit): Versioned => ({ v: steps.length + 1, data: kept })
export const decodeSiteVisit = (raw: unknown) => decode(raw, steps, parseSiteVisit)
