import type { ForecastAnswer } from './forecast-answer'
import { localDay } from './local-time'

interface Sun {
  readonly rise: string
  readonly set: string
}

/** By day; without an entry where the sun stays up or down: the service then gives one time twice, or none of that day. */
export function suns(days: ForecastAnswer['daily']): ReadonlyMap<string, Sun> {
  const entries = (days?.time ?? []).flatMap((day, index) => {
    const rise = days?.sunrise[index] ?? ''
    const set = days?.sunset[index] ?? ''
    return day !== null && localDay(rise) === day && localDay(set) !== null && rise !== set
      ? [[day, { rise, set }] as const]
      : []
  })
  return new Map(entries)
}

/** Local times of one form compare as texts. Far north the sun may set after midnight, before it rises. */
export const isUp = ({ rise, set }: Sun, at: string): boolean =>
  rise < set ? at >= rise && at < set : at >= rise || at < set
