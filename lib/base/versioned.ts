import { fail, ok, type Result } from './result'

/** The envelope every stored value wears. */
export interface Versioned {
  readonly v: number
  readonly data: unknown
}

/** From one version to the next. Never edited once released; imports no current types. */
export type Step = (data: unknown) => unknown

export type DecodeError = { readonly kind: 'broken' } | { readonly kind: 'fromFuture' }

function parseVersioned(raw: unknown): Versioned | null {
  if (typeof raw !== 'object' || raw === null || !('v' in raw) || !('data' in raw)) return null
  return typeof raw.v === 'number' && Number.isInteger(raw.v) && raw.v >= 1
    ? { v: raw.v, data: raw.data }
    : null
}

/** What was stored, brought to today's shape in memory: version N has gone through the steps from N on. */
export function decode<T>(
  raw: unknown,
  steps: readonly Step[],
  parse: (data: unknown) => T | null,
): Result<T, DecodeError> {
  const versioned = parseVersioned(raw)
  if (!versioned) return fail({ kind: 'broken' })
  if (versioned.v > steps.length + 1) return fail({ kind: 'fromFuture' })
  try {
    const value = parse(steps.slice(versioned.v - 1).reduce((data, step) => step(data), versioned.data))
    return value === null ? fail({ kind: 'broken' }) : ok(value)
  } catch {
    // A step that meets a shape it was not written for: the raw value is kept aside by the caller.
    return fail({ kind: 'broken' })
  }
}
