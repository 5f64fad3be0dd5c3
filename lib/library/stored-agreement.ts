import * as v from 'valibot'
import { decode, type Versioned } from '@/lib/base/versioned'
import type { Agreement } from './mirror'
import { idSchema } from './parse-library-entry'

const agreement = v.object({ id: idSchema, read: v.boolean(), at: v.pipe(v.string(), v.isoTimestamp()) })

function parseAgreement(value: unknown): Agreement | null {
  const result = v.safeParse(agreement, value)
  return result.success ? result.output : null
}

export const encodeAgreement = (value: Agreement): Versioned => ({ v: 1, data: value })
export const decodeAgreement = (raw: unknown) => decode(raw, [], parseAgreement)
