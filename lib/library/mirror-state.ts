import * as v from 'valibot'

/** How a mirror fared the last time: what the options tell. */
export interface MirrorState {
  readonly at: string
  readonly trouble: 'mirrorEmptied' | 'mirrorRefused' | 'mirrorFailed' | null
}

const state = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  trouble: v.nullable(v.picklist(['mirrorEmptied', 'mirrorRefused', 'mirrorFailed'])),
})

export function parseMirrorState(value: unknown): MirrorState | null {
  const result = v.safeParse(state, value)
  return result.success ? result.output : null
}
